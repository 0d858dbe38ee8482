package dev.gofasta.data.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration that refuses to start with Flyway's library and without Spring Boot's module for it: no migration would
 * run, and nothing would say so. Where the application configures Flyway itself, {@code gofasta.data.flyway-module=false}
 * switches it off.
 */
@AutoConfiguration
@ConditionalOnClass(name = "org.flywaydb.core.Flyway")
@ConditionalOnMissingClass("org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnBooleanProperty(
        name = {"gofasta.data.enabled", "gofasta.data.flyway-module"},
        matchIfMissing = true)
public final class FlywayModuleAutoConfiguration {

    @Bean
    static FlywayModuleCheck flywayModuleCheck() {
        return new FlywayModuleCheck();
    }
}
