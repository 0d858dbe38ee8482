package dev.gofasta.it.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each risk of the OWASP API Security Top 10 2023 is attacked by tests that say so: {@code @Tag("owasp:API1")}. */
class OwaspRisksTests {

    private static final int AT_LEAST = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void riskIsAttackedByThreeTestsOrMore(int risk) throws IOException {
        String tag = "@Tag(\"owasp:API" + risk + "\")";
        try (Stream<Path> sources = Files.list(Path.of("src/test/java/dev/gofasta/it"))) {
            long tests = sources.filter(path -> path.toString().endsWith("AttackTests.java"))
                    .flatMap(OwaspRisksTests::lines)
                    .filter(line -> line.strip().equals(tag))
                    .count();
            assertThat(tests).isGreaterThanOrEqualTo(AT_LEAST);
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
