package dev.gofasta.devservices.autoconfigure;

import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Auto-configuration of the record of what the database of development has run, which tools read without starting it. */
@AutoConfiguration(after = {DevServicesAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnClass({Flyway.class, FlywayAutoConfiguration.class})
@ConditionalOnBean({Flyway.class, EmbeddedConnectionDetails.class})
@Profile("!test")
public final class AppliedMigrationsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AppliedMigrations appliedMigrations(EmbeddedConnectionDetails database, Flyway flyway) {
        Path data = Objects.requireNonNull(database.directory(), "Only the database of tests has no directory");
        return new AppliedMigrations(data.resolveSibling("applied"), flyway);
    }
}
