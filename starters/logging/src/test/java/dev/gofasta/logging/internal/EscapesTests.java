package dev.gofasta.logging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EscapesTests {

    @Test
    @Tag("asvs:V16.4.1")
    void makesControlCharactersVisible() {
        assertThat(Escapes.escape("a\r\nb\tc\u001b[31md\u0000\u007f\u0085\u009b\u2028\u2029\u202e\u2066"))
                .isEqualTo("a\\r\\nb\\tc\\u001b[31md\\u0000\\u007f\\u0085\\u009b\\u2028\\u2029\\u202e\\u2066");
    }

    @Test
    void leavesEverythingElse() {
        String text = "Grüße, 世界 \uD83D\uDE00 \\n \u00a0";
        assertThat(Escapes.escape(text)).isSameAs(text);
    }
}
