package dev.gofasta.health.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.health.HealthChecks;
import dev.gofasta.health.HealthReport;
import dev.gofasta.health.HealthState;
import dev.gofasta.health.internal.ContributorHealthChecks;
import dev.gofasta.health.internal.HealthController;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

class HealthAutoConfigurationTests {

    private static final AutoConfigurations AUTO_CONFIGURATIONS = AutoConfigurations.of(
            ApplicationAvailabilityAutoConfiguration.class,
            HealthContributorRegistryAutoConfiguration.class,
            HealthAutoConfiguration.class);

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withConfiguration(AUTO_CONFIGURATIONS);

    @Test
    void servesHealthInAServletApplication() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(HealthController.class)
                .getBean(HealthChecks.class)
                .isInstanceOf(ContributorHealthChecks.class));
    }

    @Test
    void bindsItsProperties() {
        runner.withPropertyValues(
                        "gofasta.health.path=/status",
                        "gofasta.health.ready.checks=db,cache",
                        "gofasta.health.ready.timeout=250ms")
                .run(context -> {
                    HealthProperties properties = context.getBean(HealthProperties.class);
                    assertThat(properties.getPath()).isEqualTo("/status");
                    assertThat(properties.getReady().getChecks()).containsExactly("db", "cache");
                    assertThat(properties.getReady().getTimeout()).hasMillis(250);
                });
    }

    @Test
    void backsOffWhenUserDefinesHealthChecks() {
        runner.withUserConfiguration(OwnChecks.class)
                .run(context -> assertThat(context)
                        .getBean(HealthChecks.class)
                        .isSameAs(context.getBean(OwnChecks.class).ownChecks()));
    }

    @Test
    void refusesATimeLimitThatIsNotPositive() {
        runner.withPropertyValues("gofasta.health.ready.timeout=0s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("gofasta.health.ready.timeout")
                        .hasMessageContaining("must be positive"));
    }

    @Test
    void isAbsentWhenSwitchedOff() {
        runner.withPropertyValues("gofasta.health.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthChecks.class));
    }

    @Test
    void isAbsentWithoutActuator() {
        new WebApplicationContextRunner()
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .withConfiguration(AutoConfigurations.of(
                        ApplicationAvailabilityAutoConfiguration.class, HealthAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthChecks.class));
    }

    @Test
    void isAbsentWithoutSpringMvc() {
        runner.withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthChecks.class));
    }

    @Test
    void isAbsentWithoutTheContributorRegistry() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ApplicationAvailabilityAutoConfiguration.class, HealthAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .doesNotHaveBean(HealthContributorRegistry.class)
                        .doesNotHaveBean(HealthChecks.class));
    }

    @Test
    void isAbsentOutsideAServletApplication() {
        new ApplicationContextRunner()
                .withConfiguration(AUTO_CONFIGURATIONS)
                .run(context -> assertThat(context).doesNotHaveBean(HealthChecks.class));
    }

    @Configuration(proxyBeanMethods = true)
    static class OwnChecks {

        @Bean
        HealthChecks ownChecks() {
            return new HealthChecks() {
                @Override
                public HealthReport live() {
                    return new HealthReport(HealthState.UP, 0, List.of());
                }

                @Override
                public HealthReport ready() {
                    return live();
                }
            };
        }
    }
}
