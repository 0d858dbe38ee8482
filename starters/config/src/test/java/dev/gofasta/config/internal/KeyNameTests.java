package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "gofasta.",
                "gofasta..x",
                "gofasta.[",
                "gofasta.a[",
                "gofasta.a]",
                "gofasta.a[]",
                "gofasta.a[b[c]]",
                "gofasta.a[b].c[",
                "%ä$",
                "gofasta.-",
                "gofasta.ключ",
                "=::",
                "a[b]c",
                "[0]"
            })
    void takesAnyName(String name) {
        assertThatCode(() -> {
                    KeyName parsed = KeyName.of(name);
                    parsed.isOurs();
                    parsed.fromEnd(0);
                    parsed.concern();
                    new KnownKeys(List.of()).nearest(parsed);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void dropsWhatRelaxedBindingDoesNotTellApart() {
        assertThat(KeyName.of("gofasta.web.requestTimeout"))
                .isEqualTo(KeyName.of("Gofasta.WEB.request-timeout"))
                .isEqualTo(KeyName.of("gofasta.web.request_timeout"))
                .isNotEqualTo(KeyName.of("gofasta.web.request.timeout"));
    }
}
