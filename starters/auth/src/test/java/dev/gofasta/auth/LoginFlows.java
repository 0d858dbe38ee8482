package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** Logins, and what they cost and tell. */
interface LoginFlows extends Flows {

    @Test
    default void doesTheSameWorkForEveryAddress() {
        registered();
        service().register(OTHER, PASSWORD, shop().creation(OTHER));
        shop().creation("archived@example.org").get();
        shop().archive("archived@example.org");
        shop().creation("no-password@example.org").get();
        for (String email :
                List.of(EMAIL, OTHER, "nobody@example.org", "archived@example.org", "no-password@example.org")) {
            int before = shop().hashes();
            String detail = refused("INVALID_CREDENTIALS", () -> service().login(email, "wrong"));
            assertThat(shop().hashes() - before).as(email).isEqualTo(1);
            assertThat(detail).isEqualTo("The e-mail address or the password is wrong.");
        }
    }

    @Tag("asvs:V16.3.1")
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    default void logsLoginsAndRefusalsWithoutSecrets(CapturedOutput output) {
        registered();
        Tokens tokens = service().login(EMAIL, PASSWORD, "203.0.113.9");
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, "wrong goose", "203.0.113.9"));
        refused("INVALID_CREDENTIALS", () -> service().login("nobody@example.org", "wrong goose", "203.0.113.9"));
        Tokens next = service().refresh(tokens.refreshToken());
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(tokens.refreshToken()));
        service().changePassword(EMAIL, PASSWORD, NEXT);
        assertThat(output)
                .contains("Login by password: account=" + EMAIL + " client=203.0.113.9")
                .contains("Refused a login by password: account=" + EMAIL + " client=203.0.113.9")
                .contains("Refused a login by password: account=- client=203.0.113.9")
                .contains("Refused a refresh token and ended its login: account=" + EMAIL)
                .contains("Changed a password: account=" + EMAIL)
                .doesNotContain(PASSWORD, NEXT, "wrong goose", "nobody@example.org")
                .doesNotContain(tokens.accessToken(), tokens.refreshToken(), next.refreshToken());
    }

    @Test
    default void hashesNothingOfTheLinksThatAreAskedFor() {
        registered();
        int before = shop().hashes();
        service().requestPasswordReset(EMAIL);
        service().requestPasswordReset("nobody@example.org");
        service().sendVerification("nobody@example.org");
        assertThat(shop().hashes()).isEqualTo(before);
    }

    @Test
    default void refusesAccountsThatAreGone() {
        registered();
        Tokens tokens = service().login(EMAIL, PASSWORD);
        shop().archive(EMAIL);
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(tokens.refreshToken()));
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, PASSWORD));
    }

    @Tag("asvs:V7.4.2")
    @Test
    default void refusesAccessTokensOfAccountsThatAreGone() {
        registered();
        String token = service().login(EMAIL, PASSWORD).accessToken();
        assertThat(shop().decode(token).getSubject()).isEqualTo(EMAIL);
        shop().archive(EMAIL);
        shop().clock().forward(Duration.ofSeconds(31));
        assertThatExceptionOfType(BadJwtException.class)
                .isThrownBy(() -> shop().decode(token))
                .withMessageContaining("gone");
        shop().clock().forward(Duration.ofSeconds(31));
    }

    @Test
    default void leavesSubjectsAloneThatNeverHadAnAccountHere() {
        String token = shop().token(new Account("another service", "none", Set.of()));
        assertThat(shop().decode(token).getSubject()).isEqualTo("another service");
    }

    @Tag("asvs:V6.2.8")
    @Test
    default void upgradesBcryptAndNeverCutsAPasswordOff() {
        registered();
        String long72 = "b".repeat(36) + "c".repeat(36);
        shop().storeBcrypt(EMAIL, long72);
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, long72 + "and more"));
        assertThat(service().login(EMAIL, long72)).isNotNull();
        assertThat(shop().hash(EMAIL)).startsWith("{argon2}");
        assertThat(service().login(EMAIL, long72)).isNotNull();
    }

    @Tag("asvs:V11.2.2")
    @ParameterizedTest
    @MethodSource("dev.gofasta.auth.shop.OldHashes#all")
    default void upgradesOlderHashesAtLogin(String hash) {
        registered();
        shop().storeHash(EMAIL, hash);
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, PASSWORD + " "));
        assertThat(shop().hash(EMAIL)).isEqualTo(hash);
        assertThat(service().login(EMAIL, PASSWORD)).isNotNull();
        assertThat(shop().hash(EMAIL)).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(service().login(EMAIL, PASSWORD)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "{noop}plain", "{argon2}plain", "{bcrypt}plain", ""})
    default void refusesHashesThatItCannotRead(String hash) {
        registered();
        shop().storeHash(EMAIL, hash);
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, "plain"));
    }
}
