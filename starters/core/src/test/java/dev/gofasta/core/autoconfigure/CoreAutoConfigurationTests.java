package dev.gofasta.core.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CoreAutoConfigurationTests {

    private final ApplicationContextRunner contextRunner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CoreAutoConfiguration.class));

    @Test
    void contributesUtcClock() {
        this.contextRunner.run(
                context -> assertThat(context.getBean(Clock.class)).isEqualTo(Clock.systemUTC()));
    }

    @Test
    void backsOffWhenUserDefinesClock() {
        Clock fixed = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        this.contextRunner
                .withBean("mine", Clock.class, () -> fixed)
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(fixed));
    }

    @Test
    void isSwitchedOffByProperty() {
        this.contextRunner
                .withPropertyValues("gofasta.core.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Clock.class));
    }
}
