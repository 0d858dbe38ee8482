package dev.gofasta.auth.autoconfigure;

import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.AccountMailer;
import dev.gofasta.auth.AccountService;
import dev.gofasta.auth.Accounts;
import dev.gofasta.auth.AuthSetupException;
import dev.gofasta.auth.LoginThrottle;
import dev.gofasta.auth.PasswordRules;
import dev.gofasta.auth.internal.AccountParts;
import dev.gofasta.auth.internal.DefaultAccountService;
import dev.gofasta.auth.internal.HashLimit;
import dev.gofasta.auth.internal.Links;
import dev.gofasta.auth.internal.LiveAccounts;
import dev.gofasta.auth.internal.LogMailer;
import dev.gofasta.auth.internal.OneTimeTokens;
import dev.gofasta.auth.internal.Outbox;
import dev.gofasta.auth.internal.Passwords;
import dev.gofasta.auth.internal.Purger;
import dev.gofasta.auth.internal.RefreshTokens;
import dev.gofasta.auth.internal.TableLoginThrottle;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Auto-configuration of the account flows, for an application that has {@link Accounts} and a database. */
@AutoConfiguration(
        after = AuthAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
@ConditionalOnClass({JdbcClient.class, DataSource.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBean(Accounts.class)
@ConditionalOnBooleanProperty(name = "gofasta.auth.enabled", matchIfMissing = true)
public final class AccountsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AccountMailer accountMailer(AuthProperties properties, Environment environment) {
        if (properties.getMailer() == null && !KeyRings.development(environment)) {
            throw new AuthSetupException(
                    "There is no AccountMailer bean. Outside of the profiles dev and test links are not logged.",
                    "Add a bean of type dev.gofasta.auth.AccountMailer, or set gofasta.auth.mailer=log.");
        }
        return new LogMailer();
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox authOutbox() {
        return new Outbox();
    }

    @Bean
    @ConditionalOnMissingBean
    LoginThrottle loginThrottle(
            DataSource dataSource, ObjectProvider<PlatformTransactionManager> managers, ObjectProvider<Clock> clocks) {
        return new TableLoginThrottle(
                JdbcClient.create(dataSource),
                separate(manager(managers, dataSource)),
                clocks.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    AccountService accountService(
            AuthProperties properties,
            Accounts accounts,
            DataSource dataSource,
            ObjectProvider<PlatformTransactionManager> managers,
            ObjectProvider<Clock> clocks,
            PasswordEncoder encoder,
            PasswordRules rules,
            AccessTokens accessTokens,
            LoginThrottle throttle,
            AccountMailer mailer,
            Outbox outbox) {
        PlatformTransactionManager manager = manager(managers, dataSource);
        Clock clock = clocks.getIfAvailable(Clock::systemUTC);
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new DefaultAccountService(new AccountParts(
                accounts,
                jdbc,
                new TransactionTemplate(manager),
                new Passwords(encoder, rules, limit(properties.getPassword())),
                accessTokens,
                new RefreshTokens(
                        jdbc, separate(manager), clock, properties.getRefreshTokenTtl(), properties.getLoginTtl()),
                new OneTimeTokens(jdbc, clock),
                throttle,
                mailer,
                outbox,
                new Links(properties.getLinkBase(), properties.getVerificationPath(), properties.getResetPath()),
                properties.getVerificationTtl(),
                properties.getResetTtl()));
    }

    @Bean
    @ConditionalOnMissingBean
    LiveAccounts liveAccounts(
            AuthProperties properties, Accounts accounts, DataSource dataSource, ObjectProvider<Clock> clocks) {
        return new LiveAccounts(
                accounts,
                JdbcClient.create(dataSource),
                clocks.getIfAvailable(Clock::systemUTC),
                properties.getAccountCheckInterval());
    }

    @Bean
    @ConditionalOnMissingBean
    Purger authPurger(AccountService service, AuthProperties properties) {
        return new Purger(service::purgeExpired, properties.getPurgeInterval());
    }

    private static HashLimit limit(PasswordProperties password) {
        int set = password.getParallelHashes();
        return new HashLimit((set > 0) ? set : Runtime.getRuntime().availableProcessors(), password.getMaxWait());
    }

    private static PlatformTransactionManager manager(
            ObjectProvider<PlatformTransactionManager> managers, DataSource dataSource) {
        return managers.getIfUnique(() -> new JdbcTransactionManager(dataSource));
    }

    private static TransactionTemplate separate(PlatformTransactionManager manager) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
