package dev.gofasta.health.autoconfigure;

import dev.gofasta.health.HealthChecks;
import dev.gofasta.health.internal.ContributorHealthChecks;
import dev.gofasta.health.internal.HealthController;
import java.time.Duration;
import java.util.LinkedHashSet;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Auto-configuration of the health endpoints on top of Actuator's health contributors. */
@AutoConfiguration(
        after = ApplicationAvailabilityAutoConfiguration.class,
        afterName = "org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({HealthContributorRegistry.class, DispatcherServlet.class})
@ConditionalOnBean(HealthContributorRegistry.class)
@ConditionalOnBooleanProperty(name = "gofasta.health.enabled", matchIfMissing = true)
@EnableConfigurationProperties(HealthProperties.class)
public final class HealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    HealthChecks healthChecks(
            ApplicationAvailability availability, HealthContributorRegistry contributors, HealthProperties properties) {
        HealthProperties.Ready ready = properties.getReady();
        requirePositive(ready.getTimeout());
        return new ContributorHealthChecks(
                availability, contributors, new LinkedHashSet<>(ready.getChecks()), ready.getTimeout());
    }

    @Bean
    @ConditionalOnMissingBean
    HealthController healthController(HealthChecks checks) {
        return new HealthController(checks);
    }

    private static void requirePositive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new InvalidConfigurationPropertyValueException(
                    "gofasta.health.ready.timeout", timeout, "The time limit must be positive, for example 1s.");
        }
    }
}
