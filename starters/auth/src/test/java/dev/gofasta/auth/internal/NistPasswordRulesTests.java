package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NistPasswordRulesTests {

    private final CommonPasswords common = new CommonPasswords(List.of("My Company Rocks"));

    private final NistPasswordRules rules = new NistPasswordRules(15, common, "gardening-shop");

    @Tag("asvs:V6.2.1")
    @Tag("asvs:V6.2.9")
    @Test
    void countsCharactersNotUnits() {
        refused("\uD83E\uDD86".repeat(14), "PASSWORD_TOO_SHORT");
        refused("x y".repeat(43), "PASSWORD_TOO_LONG");
        assertThatCode(() -> rules.check("geese fly at noon".repeat(4), null)).doesNotThrowAnyException();
    }

    @Tag("asvs:V6.2.11")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword", "Password1234567890", "aaaaaaaaaaaaaaaa", "abababababababab", "1234567890123456",
                "abcdefghijklmnop", "correcthorsebatterystaple", "my company rocks", "Gardening-Shop1",
                        "ann.miller-2026!"
            })
    void refusesWhatIsGuessedFirst(String password) {
        refused(password, "PASSWORD_TOO_COMMON");
    }

    @Test
    void knowsThousands() {
        assertThat(common.size()).isGreaterThan(3000);
    }

    @Tag("asvs:V6.2.5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wild geese at noon",
                "zqvmtkwpxhrjbnfl",
                "8350174926648201953",
                "Gänse fliegen im Süden",
                "        quiet        "
            })
    void asksForNoKindsOfCharacters(String password) {
        assertThatCode(() -> rules.check(password, null)).doesNotThrowAnyException();
    }

    private void refused(String password, String code) {
        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> rules.check(password, "ann.miller-@example.org"))
                .satisfies(failure -> assertThat(failure.violations())
                        .extracting(Violation::where, Violation::code)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("/password", code)));
    }
}
