package dev.gofasta.auth.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import dev.gofasta.auth.AccountService;
import dev.gofasta.auth.Accounts;
import dev.gofasta.auth.AuthSetupException;
import dev.gofasta.auth.JwkSet;
import dev.gofasta.auth.LoginThrottle;
import dev.gofasta.auth.PasswordRules;
import dev.gofasta.auth.internal.LogMailer;
import dev.gofasta.auth.internal.Purger;
import dev.gofasta.core.ApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class AuthAutoConfigurationTests {

    private static final String SECRET = "gofasta.auth.secret=a-secret-of-the-tests-0123456789-abcdef";

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AuthAutoConfiguration.class, AccountsAutoConfiguration.class));

    private final ApplicationContextRunner withSecret = production.withPropertyValues(SECRET);

    private final ApplicationContextRunner withFlows = withSecret
            .withBean(Accounts.class, () -> mock(Accounts.class))
            .withBean(DataSource.class, () -> new DriverManagerDataSource("jdbc:sqlite::memory:"));

    @Test
    void verifiesWithoutAccounts() {
        withSecret.run(context -> assertThat(context)
                .hasSingleBean(JwtDecoder.class)
                .hasSingleBean(AccessTokens.class)
                .doesNotHaveBean(AccountService.class));
    }

    @Test
    void doesWithoutJdbc() {
        withSecret
                .withClassLoader(new FilteredClassLoader(JdbcClient.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AccountService.class));
    }

    @Test
    void needsADataSourceForTheFlows() {
        withSecret
                .withBean(Accounts.class, () -> mock(Accounts.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AccountService.class));
    }

    @Test
    void isSwitchedOff() {
        withFlows
                .withPropertyValues("gofasta.auth.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(JwtDecoder.class)
                        .doesNotHaveBean(PasswordEncoder.class)
                        .doesNotHaveBean(AccountService.class));
    }

    @Test
    void doesNotStartInProductionWithoutKey() {
        fails(production, "There is no key");
        fails(production.withPropertyValues("spring.profiles.active=prod,dev"), "There is no key");
        production
                .withPropertyValues("spring.profiles.active=dev")
                .run(context -> assertThat(context).hasSingleBean(JwtDecoder.class));
    }

    @Test
    void refusesWeakSettings() {
        fails(production.withPropertyValues("gofasta.auth.secret=too-short"), "can be guessed");
        fails(production.withPropertyValues("gofasta.auth.secret=" + "a".repeat(40)), "can be guessed");
        fails(withSecret.withPropertyValues("gofasta.auth.access-token-ttl=61m"), "access-token-ttl");
        fails(withSecret.withPropertyValues("gofasta.auth.password.min-length=7"), "min-length");
    }

    @Test
    void doesNotStartInProductionWithoutMailer() {
        fails(withFlows, "There is no AccountMailer bean");
        withFlows
                .withPropertyValues("gofasta.auth.mailer=log")
                .run(context -> assertThat(context)
                        .hasSingleBean(AccountService.class)
                        .getBean(AccountMailer.class)
                        .isInstanceOf(LogMailer.class));
    }

    @Test
    void picksTheKeyThatSignsAndVerifiesWithAll() {
        String[] keys = {
            "gofasta.auth.keys[0].id=new",
            "gofasta.auth.keys[0].secret=a-new-secret-of-the-tests-0123456789",
            "gofasta.auth.keys[1].id=old",
            "gofasta.auth.keys[1].secret=an-old-secret-of-the-tests-0123456789"
        };
        Account account = new Account("42", "ann@example.org", Set.of());
        production
                .withPropertyValues(keys)
                .withPropertyValues("gofasta.auth.signing-key=old")
                .run(before -> production.withPropertyValues(keys).run(after -> {
                    String old =
                            before.getBean(AccessTokens.class).issue(account).value();
                    assertThat(after.getBean(JwtDecoder.class).decode(old).getHeaders())
                            .containsEntry("kid", "old");
                    String next =
                            after.getBean(AccessTokens.class).issue(account).value();
                    assertThat(before.getBean(JwtDecoder.class).decode(next).getHeaders())
                            .containsEntry("kid", "new");
                }));
        fails(production.withPropertyValues(keys).withPropertyValues("gofasta.auth.signing-key=gone"), "gone");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AccessTokens.class,
                AccountMailer.class,
                AccountService.class,
                JwkSet.class,
                JwtDecoder.class,
                LoginThrottle.class,
                PasswordEncoder.class,
                PasswordRules.class
            })
    <T> void leavesTheBeanOfTheApplication(Class<T> type) {
        T own = type.cast(
                switch (type.getSimpleName()) {
                    case "JwkSet" -> new JwkSet(List.of());
                    case "PasswordEncoder" -> new BCryptPasswordEncoder(4);
                    default -> mock(type);
                });
        withFlows
                .withPropertyValues("gofasta.auth.mailer=log")
                .withBean("own", type, () -> own)
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(type);
                    assertThat(context.getBean(type)).isSameAs(own);
                });
    }

    @Test
    void usesTheRulesOfTheApplication() {
        withFlows
                .withPropertyValues("gofasta.auth.mailer=log")
                .withBean(PasswordRules.class, () -> (password, email) -> {
                    throw ApplicationException.badRequest("NEVER_GOOD", "No password is good enough.");
                })
                .run(context -> assertThatExceptionOfType(ApplicationException.class)
                        .isThrownBy(() -> context.getBean(AccountService.class)
                                .register(
                                        "ann@example.org",
                                        "seven wild geese at noon",
                                        () -> new Account("42", "ann@example.org", Set.of())))
                        .satisfies(refused -> assertThat(refused.code()).isEqualTo("NEVER_GOOD")));
    }

    @Test
    void purgesWithoutSchedulingOfTheApplication() {
        AccountService service = mock(AccountService.class);
        ApplicationContextRunner runner =
                withFlows.withBean(AccountService.class, () -> service).withPropertyValues("gofasta.auth.mailer=log");
        runner.withPropertyValues("gofasta.auth.purge-interval=10ms").run(context -> {
            verify(service, timeout(10_000).atLeast(2)).purgeExpired();
            Purger purger = context.getBean(Purger.class);
            purger.stop();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                            .extracting(Thread::getName)
                            .doesNotContain("gofasta-auth-purge"));
        });
        runner.withPropertyValues("gofasta.auth.purge-interval=0s")
                .run(context ->
                        assertThat(context.getBean(Purger.class).isRunning()).isFalse());
    }

    @Test
    void readsTheTimeOfAKey() {
        production
                .withPropertyValues(
                        "gofasta.auth.keys[0].id=old",
                        "gofasta.auth.keys[0].secret=an-old-secret-of-the-tests-0123456789",
                        "gofasta.auth.keys[1].id=new",
                        "gofasta.auth.keys[1].secret=a-new-secret-of-the-tests-0123456789",
                        "gofasta.auth.keys[1].active-from=2026-01-01T00:00:00Z")
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2025-12-31T23:59:59Z"), ZoneOffset.UTC))
                .run(context -> {
                    String token = context.getBean(AccessTokens.class)
                            .issue(new Account("42", "ann@example.org", Set.of()))
                            .value();
                    assertThat(context.getBean(JwtDecoder.class).decode(token).getHeaders())
                            .containsEntry("kid", "old");
                });
    }

    @Tag("asvs:V11.4.2")
    @Test
    void hashesWithArgon2() {
        withSecret.run(context -> {
            PasswordEncoder encoder = context.getBean(PasswordEncoder.class);
            String hash = encoder.encode("seven wild geese at noon");
            assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(encoder.matches("seven wild geese at noon", hash)).isTrue();
            assertThat(encoder.upgradeEncoding(hash)).isFalse();
        });
    }

    private static void fails(ApplicationContextRunner runner, String message) {
        runner.run(context -> {
            assertThat(context).hasFailed();
            assertThat(NestedExceptionUtils.getMostSpecificCause(context.getStartupFailure()))
                    .isInstanceOf(AuthSetupException.class)
                    .hasMessageContaining(message);
        });
    }
}
