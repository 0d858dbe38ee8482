package dev.gofasta.test.autoconfigure;

import dev.gofasta.test.DatabaseRows;
import dev.gofasta.test.FixtureLoader;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Auto-configuration of assertions on the rows of the database, and of fixtures. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBooleanProperty(name = "gofasta.test.enabled", matchIfMissing = true)
public final class DatabaseRowsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DatabaseRows databaseRows(DataSource dataSource) {
        return new DatabaseRows(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    FixtureLoader fixtureLoader(DataSource dataSource, ResourceLoader resources, ObjectProvider<Clock> clock) {
        return new FixtureLoader(dataSource, resources, clock.getIfUnique(Clock::systemUTC));
    }
}
