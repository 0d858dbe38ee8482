package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.config.SecretKind;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretStrengthTests {

    private final SecretStrength strength = new SecretStrength();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-me",
                "changeme",
                "CHANGE_ME-in-production-0123456789abcdef",
                "secret",
                "Password",
                "postgres",
                "dev-only-8f3kd92mfk39dkf93kdlw02jd9dk2lsm",
                "your-256-bit-secret",
                "a-string-secret-at-least-256-bits-long",
                "example-signing-key-example-signing-key",
                "****",
            })
    @Tag("asvs:V13.2.3")
    void refusesShippedValuesOfEveryKind(String value) {
        for (SecretKind kind : SecretKind.values()) {
            assertThat(strength.weakness(kind, value)).contains("has a value that ships with examples");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kX9fQ2, has 6 bytes",
        "kX9fQ2mZ7vL1pR8sT4wY6bN3cD5gH0j, has 31 bytes",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, repeats",
        "kX9fQ2mZkX9fQ2mZkX9fQ2mZkX9fQ2mZ, repeats",
        "kX9fQ2mZ7vL1pR8skX9fQ2mZ7vL1pR8s, repeats",
        "abcdefghijklmnopqrstuvwxyz0123456789, sequence",
        "9876543210zyxwvutsrqponmlkjihgfedcba, sequence",
        "aabababbbaabbbabababbaabbabaaabbabab, too few|sequence",
        "xqkxqqkkxkqxxkqqxkkqxqkxxqkqkxqkxkqqk, too few",
    })
    @Tag("asvs:V11.2.3")
    void refusesWeakKeys(String value, String reason) {
        assertThat(strength.weakness(SecretKind.KEY, value).orElseThrow())
                .containsPattern(reason)
                .doesNotContain(value);
    }

    @RepeatedTest(200)
    void acceptsRandomKeys() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        assertThat(strength.weakness(SecretKind.KEY, Base64.getEncoder().encodeToString(bytes)))
                .isEmpty();
        assertThat(strength.weakness(SecretKind.KEY, HexFormat.of().formatHex(bytes)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kX9fQ2", "passwort-der-datenbank", "пароль"})
    void leavesTheLengthOfPasswordsToOthers(String value) {
        assertThat(strength.weakness(SecretKind.PASSWORD, value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kX9fQ2mZ7vL1pR8sT4wY6bN3cD5gH0jA", "ключ-из-многих-разных-букв-1934"})
    void countsBytesRatherThanCharacters(String value) {
        assertThat(strength.weakness(SecretKind.KEY, value)).isEmpty();
    }
}
