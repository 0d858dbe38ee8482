package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class FlywayModuleAutoConfigurationTests {

    private static final FilteredClassLoader WITHOUT_MODULE = new FilteredClassLoader(FlywayAutoConfiguration.class);

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(FlywayModuleAutoConfiguration.class));

    @Test
    void refusesFlywayWithoutTheModuleAndSaysWhatToAdd() {
        runner.withClassLoader(WITHOUT_MODULE).run(context -> {
            assertThat(context).hasFailed();
            FailureAnalysis analysis = new MissingFlywayModuleFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis.getDescription()).contains("no migration would be run");
            assertThat(analysis.getAction()).contains("spring-boot-starter-flyway", "gofasta.data.flyway-module=false");
        });
    }

    @Test
    void acceptsTheModule() {
        runner.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FlywayModuleCheck.class));
    }

    @Test
    void acceptsAnApplicationWithoutFlyway() {
        runner.withClassLoader(new FilteredClassLoader(Flyway.class, FlywayAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void acceptsAFlywayOfTheApplication() {
        runner.withClassLoader(WITHOUT_MODULE)
                .withUserConfiguration(OwnFlyway.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void isSwitchedOffByItsPropertyAndByThatOfTheStarter() {
        runner.withClassLoader(WITHOUT_MODULE)
                .withPropertyValues("gofasta.data.flyway-module=false")
                .run(context -> assertThat(context).hasNotFailed());
        runner.withClassLoader(WITHOUT_MODULE)
                .withPropertyValues("gofasta.data.enabled=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    static class OwnFlyway {

        @Bean
        Flyway flyway() {
            return new Flyway(Flyway.configure());
        }
    }
}
