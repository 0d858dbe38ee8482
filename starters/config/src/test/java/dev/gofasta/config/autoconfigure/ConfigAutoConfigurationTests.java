package dev.gofasta.config.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.config.SecretKind;
import dev.gofasta.config.SecretPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ConfigAutoConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ConfigAutoConfiguration.class));

    @Test
    void offersTheJudgementOfTheStart() {
        runner.run(context -> assertThat(context.getBean(SecretPolicy.class).weakness(SecretKind.KEY, "short"))
                .contains("has 5 bytes, at least 32 are needed"));
    }

    @Test
    void givesWayToABeanOfTheUser() {
        runner.withUserConfiguration(Lenient.class)
                .run(context -> assertThat(context.getBean(SecretPolicy.class).weakness(SecretKind.KEY, "short"))
                        .isEmpty());
    }

    @Test
    void isSwitchedOff() {
        runner.withPropertyValues("gofasta.config.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SecretPolicy.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Lenient {

        @Bean
        SecretPolicy lenientPolicy() {
            return (kind, value) -> Optional.empty();
        }
    }
}
