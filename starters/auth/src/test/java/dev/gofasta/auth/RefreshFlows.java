package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.auth.internal.Purger;
import dev.gofasta.core.ApplicationException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Refresh tokens and the end of logins. */
interface RefreshFlows extends Flows {

    @Test
    default void endsALoginWhoseOldTokenComesAgain() {
        registered();
        Tokens first = service().login(EMAIL, PASSWORD);
        Tokens other = service().login(EMAIL, PASSWORD);
        Tokens second = service().refresh(first.refreshToken());
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(first.refreshToken()));
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(second.refreshToken()));
        assertThat(service().refresh(other.refreshToken())).isNotNull();
    }

    @Test
    default void keepsALoginWhoseRefreshFails() {
        registered();
        String token = service().login(EMAIL, PASSWORD).refreshToken();
        shop().withoutUsers(() -> assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> service().refresh(token)));
        assertThat(service().refresh(token)).isNotNull();
    }

    @Test
    default void neverLeavesTwoGoodTokens() throws Exception {
        registered();
        for (int round = 0; round < 5; round++) {
            String token = service().login(EMAIL, PASSWORD).refreshToken();
            List<Tokens> won = parallel(16, () -> {
                try {
                    return service().refresh(token);
                } catch (ApplicationException refused) {
                    return null;
                }
            });
            assertThat(won).hasSizeLessThanOrEqualTo(1);
            for (Tokens tokens : won) {
                refused("INVALID_REFRESH_TOKEN", () -> service().refresh(tokens.refreshToken()));
            }
            assertThat(shop().rows("auth_refresh_tokens")).isZero();
        }
    }

    @Tag("asvs:V7.3.1")
    @Tag("asvs:V7.3.2")
    @Test
    @Tag("asvs:V10.4.8")
    default void limitsLoginsInTime() {
        registered();
        String token = service().login(EMAIL, PASSWORD).refreshToken();
        for (int days = 13; days <= 26; days += 13) {
            shop().clock().forward(Duration.ofDays(13));
            token = service().refresh(token).refreshToken();
        }
        shop().clock().forward(Duration.ofDays(4));
        String last = token;
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(last));
        String idle = service().login(EMAIL, PASSWORD).refreshToken();
        service().login(EMAIL, PASSWORD);
        shop().clock().forward(Duration.ofDays(14));
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(idle));
        service().purgeExpired();
        assertThat(shop().rows("auth_refresh_tokens")).isZero();
    }

    @Test
    default void logsOut() {
        registered();
        Tokens one = service().login(EMAIL, PASSWORD);
        Tokens two = service().login(EMAIL, PASSWORD);
        service().logout(one.refreshToken());
        service().logout("nothing.known");
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(one.refreshToken()));
        service().logoutEverywhere(EMAIL);
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(two.refreshToken()));
    }

    @Tag("asvs:V7.2.3")
    @Test
    default void keepsOnlyHashesOfRandomTokens() {
        registered();
        String one = service().login(EMAIL, PASSWORD).refreshToken();
        String two = service().login(EMAIL, PASSWORD).refreshToken();
        assertThat(one.split("\\."))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part).hasSize(43).matches("[A-Za-z0-9_-]+"));
        assertThat(two.split("\\.")).doesNotContain(one.split("\\."));
        assertThat(shop().refreshHashes()).hasSize(4).doesNotContain(one.split("\\."));
    }

    @Tag("asvs:V7.2.2")
    @Test
    default void givesEveryLoginTokensOfItsOwn() {
        registered();
        Tokens first = service().login(EMAIL, PASSWORD);
        Tokens second = service().login(EMAIL, PASSWORD);
        assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        service().logout(first.refreshToken());
        assertThat(service().refresh(second.refreshToken())).isNotNull();
    }

    @Test
    default void endsAllLoginsOfOneAccountOnly() {
        registered();
        registered(OTHER);
        Tokens one = service().login(EMAIL, PASSWORD);
        Tokens two = service().login(EMAIL, PASSWORD);
        Tokens other = service().login(OTHER, PASSWORD);
        service().logoutEverywhere(EMAIL);
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(one.refreshToken()));
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(two.refreshToken()));
        assertThat(service().refresh(other.refreshToken())).isNotNull();
    }

    @Test
    default void purgesWhatHasExpiredAndNothingElse() {
        registered();
        for (int login = 0; login < 600; login++) {
            shop().oldLogin(EMAIL, login);
        }
        String token = service().login(EMAIL, PASSWORD, "10.0.0.1").refreshToken();
        refused("INVALID_CREDENTIALS", () -> service().login("nobody@example.org", "wrong"));
        service().requestPasswordReset(EMAIL);
        mails().await("passwordReset");
        service().purgeExpired();
        assertThat(shop().rows("auth_refresh_tokens")).isEqualTo(1);
        assertThat(shop().rows("auth_one_time_tokens")).isEqualTo(1);
        shop().clock().forward(Duration.ofDays(2));
        service().purgeExpired();
        assertThat(shop().rows("auth_one_time_tokens")).isZero();
        assertThat(shop().rows("auth_login_failures"))
                .as("the address that has logged in")
                .isEqualTo(1);
        assertThat(service().refresh(token)).isNotNull();
    }

    @Test
    default void purgesByItself() {
        registered();
        service().login(EMAIL, PASSWORD);
        shop().clock().forward(Duration.ofDays(100));
        Purger purger = new Purger(service()::purgeExpired, Duration.ofMillis(20));
        purger.start();
        try {
            Awaitility.await().untilAsserted(() -> {
                assertThat(shop().rows("auth_refresh_tokens")).isZero();
                assertThat(shop().rows("auth_login_failures")).isZero();
            });
        } finally {
            purger.stop();
        }
        assertThat(purger.isRunning()).isFalse();
    }
}
