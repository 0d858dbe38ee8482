package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.auth.shop.Mailbox;
import dev.gofasta.auth.shop.Shop;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.devservices.DatabaseEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the account flows do on every database, each time on a real one. */
abstract class FlowsOnDatabase {

    private static final String EMAIL = "ann@example.org";

    private static final String PASSWORD = "seven wild geese at noon";

    private static final String NEXT = "eight tame ducks at dawn";

    private final DatabaseEngine engine;

    private Shop shop;

    private AccountService service;

    FlowsOnDatabase(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void start() {
        shop = Shop.start(engine);
        service = shop.service();
    }

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void registersConfirmsAndLogsIn() {
        service.register(" Ann@Example.org", PASSWORD, shop.creation(EMAIL));
        String token = mails().token("verification");
        refused("EMAIL_NOT_VERIFIED", () -> service.login(EMAIL, PASSWORD));
        refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, "wrong"));
        service.verifyEmail(token);
        refused("INVALID_TOKEN", () -> service.verifyEmail(token));
        Tokens tokens = service.login(EMAIL, PASSWORD);
        assertThat(shop.decode(tokens.accessToken()).getSubject()).isEqualTo(EMAIL);
        assertThat(shop.rows("auth_refresh_tokens")).isEqualTo(1);
    }

    @Test
    void answersTheSameWhetherAnAddressIsTakenOrNot() {
        int before = shop.hashes();
        service.register(EMAIL, PASSWORD, shop.creation(EMAIL));
        int free = shop.hashes() - before;
        service.register(EMAIL, PASSWORD, shop.creation(EMAIL));
        assertThat(shop.hashes() - before - free).isEqualTo(free);
        mails().await("alreadyRegistered");
        assertThat(shop.rows("users")).isEqualTo(1);
    }

    @Test
    void endsARaceForAnAddressTheSame() throws Exception {
        parallel(6, () -> {
            service.register(EMAIL, PASSWORD, shop.creation(EMAIL));
            return true;
        });
        assertThat(shop.rows("users")).isEqualTo(1);
        assertThat(shop.rows("auth_credentials")).isEqualTo(1);
    }

    @Test
    void doesTheSameWorkForAddressesThatAreNotKnown() {
        registered();
        int before = shop.hashes();
        refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, "wrong"));
        int known = shop.hashes() - before;
        refused("INVALID_CREDENTIALS", () -> service.login("bob@example.org", "wrong"));
        assertThat(known).isEqualTo(1);
        assertThat(shop.hashes() - before).isEqualTo(2);
    }

    @Test
    void endsALoginWhoseOldTokenComesAgain() {
        registered();
        Tokens first = service.login(EMAIL, PASSWORD);
        Tokens other = service.login(EMAIL, PASSWORD);
        Tokens second = service.refresh(first.refreshToken());
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(first.refreshToken()));
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(second.refreshToken()));
        assertThat(service.refresh(other.refreshToken())).isNotNull();
    }

    @Test
    void neverLeavesTwoGoodTokens() throws Exception {
        registered();
        for (int round = 0; round < 5; round++) {
            String token = service.login(EMAIL, PASSWORD).refreshToken();
            List<Tokens> won = parallel(12, () -> {
                try {
                    return service.refresh(token);
                } catch (ApplicationException refused) {
                    return null;
                }
            });
            assertThat(won).hasSizeLessThanOrEqualTo(1);
            for (Tokens tokens : won) {
                refused("INVALID_REFRESH_TOKEN", () -> service.refresh(tokens.refreshToken()));
            }
            assertThat(shop.rows("auth_refresh_tokens")).isZero();
        }
    }

    @Test
    void limitsLoginsInTime() {
        registered();
        String token = service.login(EMAIL, PASSWORD).refreshToken();
        for (int days = 13; days <= 26; days += 13) {
            shop.clock().forward(Duration.ofDays(13));
            token = service.refresh(token).refreshToken();
        }
        shop.clock().forward(Duration.ofDays(4));
        String last = token;
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(last));
        service.login(EMAIL, PASSWORD);
        shop.clock().forward(Duration.ofDays(15));
        service.purgeExpired();
        assertThat(shop.rows("auth_refresh_tokens")).isZero();
    }

    @Test
    void logsOut() {
        registered();
        Tokens one = service.login(EMAIL, PASSWORD);
        Tokens two = service.login(EMAIL, PASSWORD);
        service.logout(one.refreshToken());
        service.logout("nothing.known");
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(one.refreshToken()));
        service.logoutEverywhere(EMAIL);
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(two.refreshToken()));
    }

    @Test
    void endsAllLoginsWithANewPassword() {
        registered();
        Tokens tokens = service.login(EMAIL, PASSWORD);
        refused("INVALID_CREDENTIALS", () -> service.changePassword(EMAIL, "wrong", NEXT));
        refused("PASSWORD_TOO_SHORT", () -> service.changePassword(EMAIL, PASSWORD, "short"));
        service.changePassword(EMAIL, PASSWORD, NEXT);
        mails().await("passwordChanged");
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(tokens.refreshToken()));
        refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, PASSWORD));
        assertThat(service.login(EMAIL, NEXT)).isNotNull();
    }

    @Test
    void resetsAPasswordOnceAndByTheNewestLinkOnly() throws Exception {
        service.register(EMAIL, PASSWORD, shop.creation(EMAIL));
        service.requestPasswordReset("nobody@example.org");
        service.requestPasswordReset(EMAIL);
        String old = mails().token("passwordReset");
        service.requestPasswordReset(EMAIL);
        String token = mails().token("passwordReset");
        refused("INVALID_TOKEN", () -> service.resetPassword(old, NEXT));
        refused("INVALID_TOKEN", () -> service.verifyEmail(token));
        List<Boolean> won = parallel(4, () -> {
            try {
                service.resetPassword(token, NEXT);
                return true;
            } catch (ApplicationException refused) {
                return null;
            }
        });
        assertThat(won).hasSize(1);
        assertThat(service.login(EMAIL, NEXT)).isNotNull();
    }

    @Test
    void letsLinksExpire() {
        registered();
        service.requestPasswordReset(EMAIL);
        String token = mails().token("passwordReset");
        shop.clock().forward(Duration.ofMinutes(61));
        refused("INVALID_TOKEN", () -> service.resetPassword(token, NEXT));
    }

    @Test
    void invitesAnAccountThatSomebodyElseMade() {
        Account account = shop.creation(EMAIL).get();
        service.invite(account);
        service.resetPassword(mails().token("invitation"), PASSWORD);
        assertThat(service.login(EMAIL, PASSWORD)).isNotNull();
    }

    @Test
    void refusesAccountsThatAreGone() {
        registered();
        Tokens tokens = service.login(EMAIL, PASSWORD);
        shop.archive(EMAIL);
        refused("INVALID_REFRESH_TOKEN", () -> service.refresh(tokens.refreshToken()));
        refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, PASSWORD));
    }

    @Test
    void slowsGuessingDownAndLeavesTheOwnerIn() {
        registered();
        service.login(EMAIL, PASSWORD, "10.0.0.1");
        for (int guess = 0; guess < 5; guess++) {
            refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, "wrong", "10.6.6.6"));
        }
        refused("TOO_MANY_LOGINS", () -> service.login(EMAIL, PASSWORD, "10.6.6.6"));
        refused("TOO_MANY_LOGINS", () -> service.login(EMAIL, PASSWORD, "10.7.7.7"));
        assertThat(service.login(EMAIL, PASSWORD, "10.0.0.1")).isNotNull();
        shop.clock().forward(Duration.ofSeconds(6));
        refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, "wrong", "10.6.6.6"));
        shop.clock().forward(Duration.ofSeconds(6));
        refused("TOO_MANY_LOGINS", () -> service.login(EMAIL, PASSWORD, "10.6.6.6"));
        shop.clock().forward(Duration.ofMinutes(15));
        assertThat(service.login(EMAIL, PASSWORD, "10.6.6.6")).isNotNull();
    }

    @Test
    void countsGuessesThatComeAtOnce() throws Exception {
        registered();
        List<String> codes = parallel(16, () -> {
            try {
                service.login(EMAIL, "wrong", "10.6.6.6");
                return "in";
            } catch (ApplicationException refused) {
                return refused.code();
            }
        });
        assertThat(codes.stream().filter("INVALID_CREDENTIALS"::equals)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void upgradesBcryptAndNeverCutsAPasswordOff() {
        registered();
        String long72 = "b".repeat(36) + "c".repeat(36);
        shop.storeBcrypt(EMAIL, long72);
        refused("INVALID_CREDENTIALS", () -> service.login(EMAIL, long72 + "and more"));
        assertThat(service.login(EMAIL, long72)).isNotNull();
        assertThat(shop.hash(EMAIL)).startsWith("{argon2}");
        assertThat(service.login(EMAIL, long72)).isNotNull();
    }

    private void registered() {
        service.register(EMAIL, PASSWORD, shop.creation(EMAIL));
        service.verifyEmail(mails().token("verification"));
    }

    private Mailbox mails() {
        return shop.mails();
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(call::run)
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private static <T> List<T> parallel(int threads, Callable<T> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(java.util.Collections.nCopies(threads, work))) {
                T result = future.get();
                if (result != null) {
                    results.add(result);
                }
            }
            return results;
        } finally {
            executor.shutdown();
        }
    }
}
