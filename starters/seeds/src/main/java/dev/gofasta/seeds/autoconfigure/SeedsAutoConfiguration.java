package dev.gofasta.seeds.autoconfigure;

import dev.gofasta.seeds.Seeder;
import dev.gofasta.seeds.Seeds;
import dev.gofasta.seeds.internal.DatabaseSeeds;
import dev.gofasta.seeds.internal.SeedFiles;
import dev.gofasta.seeds.internal.SeedHistory;
import dev.gofasta.seeds.internal.SeedsOnStart;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Auto-configuration of seeds. They run after the migrations, on the one data source of the application. */
@AutoConfiguration(
        after = DataSourceAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
@ConditionalOnClass({JdbcTemplate.class, DependsOnDatabaseInitialization.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBooleanProperty(name = "gofasta.seeds.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SeedsProperties.class)
public final class SeedsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    Seeds seeds(
            SeedsProperties properties,
            Environment environment,
            ResourceLoader resources,
            DataSource dataSource,
            ObjectProvider<PlatformTransactionManager> transactionManagers,
            ObjectProvider<Seeder> seeders,
            ObjectProvider<Clock> clocks) {
        PlatformTransactionManager transactions =
                transactionManagers.getIfUnique(() -> new JdbcTransactionManager(dataSource));
        return new DatabaseSeeds(
                environments(properties, environment),
                new SeedFiles(resources, properties.getLocation()),
                seeders,
                new SeedHistory(
                        dataSource,
                        properties.getTable(),
                        clocks.getIfAvailable(Clock::systemUTC),
                        properties.getWait()),
                new TransactionTemplate(transactions));
    }

    /** Not lazy, even where all other beans are: nothing asks for it. */
    @Bean
    @Lazy(false)
    @ConditionalOnMissingBean
    @ConditionalOnBean(Seeds.class)
    @Conditional(OnStartCondition.class)
    SeedsOnStart seedsOnStart(Seeds seeds) {
        return new SeedsOnStart(seeds);
    }

    private static Set<String> environments(SeedsProperties properties, Environment environment) {
        if (!properties.getEnvironments().isEmpty()) {
            return properties.getEnvironments();
        }
        String[] active = environment.getActiveProfiles();
        return Set.of(active.length > 0 ? active : environment.getDefaultProfiles());
    }
}
