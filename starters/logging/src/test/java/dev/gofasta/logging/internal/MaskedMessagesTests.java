package dev.gofasta.logging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import dev.gofasta.logging.SecretMasker;
import org.junit.jupiter.api.Test;

class MaskedMessagesTests {

    private final MaskedMessages messages = new MaskedMessages(new SecretMasker(SecretMasker.DEFAULT_KEYS));

    @Test
    void masksAnArgumentAfterASecretKeyWhole() {
        assertThat(format("user={} password={} n={}", "bob", "correct horse\nbattery", 3))
                .isEqualTo("user=bob password=*** n=3");
        assertThat(format("{\"token\":\"{}\",\"n\":{}}", "a\"b c", 3)).isEqualTo("{\"token\":\"***\",\"n\":3}");
        assertThat(format("sent Bearer {} to {}", "a b", "there")).isEqualTo("sent Bearer *** to there");
    }

    @Test
    void leavesOtherArguments() {
        assertThat(format("user={}, password unknown: {}", "a b", "c d")).isEqualTo("user=a b, password unknown: c d");
        assertThat(format("token \\{} {}", "a b")).isEqualTo("token {} a b");
        assertThat(format("token={}")).isEqualTo("token={}");
        assertThat(format("password={}", (Object) null)).isEqualTo("password=***");
    }

    @Test
    void copesWithFewerPlacesThanArgumentsAndFewerArgumentsThanPlaces() {
        assertThat(format("password={}", "a b", "c")).isEqualTo("password=***");
        assertThat(format("password={} {}", "a b")).isEqualTo("password=*** {}");
        assertThat(format("{} password={}", "a")).isEqualTo("a password={}");
    }

    private String format(String pattern, Object... arguments) {
        LoggingEvent event =
                new LoggingEvent("", new LoggerContext().getLogger("test"), Level.INFO, pattern, null, arguments);
        return String.valueOf(messages.format(event));
    }
}
