package dev.gofasta.auth.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.config.observation.SecurityObservationSettings;

class SecurityObservationAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SecurityObservationAutoConfiguration.class));

    @Test
    void measuresNoFilters() {
        runner.run(context -> {
            SecurityObservationSettings settings = context.getBean(SecurityObservationSettings.class);
            assertThat(settings.shouldObserveRequests()).isFalse();
            assertThat(settings.shouldObserveAuthentications()).isFalse();
            assertThat(settings.shouldObserveAuthorizations()).isFalse();
        });
    }

    @Test
    void yieldsToSettingsOfTheApplication() {
        SecurityObservationSettings own =
                SecurityObservationSettings.withDefaults().build();
        runner.withBean(SecurityObservationSettings.class, () -> own)
                .run(context -> assertThat(context.getBean(SecurityObservationSettings.class))
                        .isSameAs(own));
    }

    @Test
    void isSwitchedOff() {
        runner.withPropertyValues("gofasta.auth.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SecurityObservationSettings.class));
    }

    @Test
    void doesWithoutTheConfigurationOfSpringSecurity() {
        runner.withClassLoader(new FilteredClassLoader(SecurityObservationSettings.class))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
