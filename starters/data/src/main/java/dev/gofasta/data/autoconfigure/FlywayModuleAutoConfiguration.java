package dev.gofasta.data.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration that refuses to start with Flyway's library and without Spring Boot's module for it: no migration would
 * run, and nothing would say so. An application with a Flyway bean of its own is left alone, and
 * {@code gofasta.data.flyway-module=false} switches it off.
 */
@AutoConfiguration
@ConditionalOnClass(name = "org.flywaydb.core.Flyway")
@ConditionalOnMissingClass("org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnBooleanProperty(
        name = {"gofasta.data.enabled", "gofasta.data.flyway-module"},
        matchIfMissing = true)
public final class FlywayModuleAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(type = "org.flywaydb.core.Flyway")
    static FlywayModuleCheck flywayModuleCheck() {
        return new FlywayModuleCheck();
    }
}
