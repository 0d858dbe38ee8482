package dev.gofasta.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTests {

    private static final String CODE = """
            package a;

            /** Cares. */
            @Service
            public class Till {

                private final Clock clock = Clock.systemUTC();

                Till(Clock clock) {
                    this.clock = clock;
                }

                @Transactional
                public <T> int count(@Sorted({"a", "b"}) int from, int... more) {
                    if (from > 1) {
                        return more.length;
                    }
                    return 2; // enough
                }

                @Bean
                Pen pen() {
                    return new Pen("red");
                }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "Cares, Takes care, NONE",
        "// enough, , NONE",
        "from > 1, from > 3, BODIES",
        "more.length, 7, BODIES",
        "'\"b\"', '\"c\"', DECLARATIONS",
        "@Transactional, , DECLARATIONS",
        "this.clock = clock, this.clock = null, DECLARATIONS",
        "systemUTC, systemDefaultZone, DECLARATIONS",
        "red, blue, DECLARATIONS",
        "int from, long from, DECLARATIONS",
        "class Till, class Till extends Desk, DECLARATIONS",
    })
    void changeIsJudgedByWhereItIs(String from, String to, Difference expected) {
        assertThat(CODE).contains(from);
        assertThat(Difference.between(CODE, CODE.replace(from, to == null ? "" : to)))
                .isEqualTo(expected);
    }

    @Test
    void lineEndsAndLayoutDoNotCount() {
        assertThat(Difference.between(CODE, CODE.replace("\n", "\r\n").replace("    ", "\t")))
                .isEqualTo(Difference.NONE);
    }

    @Test
    void fileThatIsNewOrGoneDiffersInAll() {
        assertThat(Difference.between(null, CODE)).isEqualTo(Difference.DECLARATIONS);
        assertThat(Difference.between(CODE, null)).isEqualTo(Difference.DECLARATIONS);
    }
}
