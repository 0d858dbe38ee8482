package dev.gofasta.data.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.data.internal.PatientMigrations;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration that lets migrations take as long as they need on pools that have time limits. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass({HikariDataSource.class, Callback.class})
@ConditionalOnBooleanProperty(
        name = {"gofasta.data.enabled", "gofasta.data.time-limits"},
        matchIfMissing = true)
public final class FlywayTimeLimitsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PatientMigrations patientMigrations() {
        return new PatientMigrations();
    }
}
