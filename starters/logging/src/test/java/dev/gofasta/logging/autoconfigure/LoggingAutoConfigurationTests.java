package dev.gofasta.logging.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.logging.SecretMasker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LoggingAutoConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(LoggingAutoConfiguration.class));

    @Test
    void offersTheMasker() {
        runner.run(context -> assertThat(context.getBean(SecretMasker.class).mask("password=x"))
                .isEqualTo("password=***"));
    }

    @Test
    void offersTheMaskerWithTheConfiguredKeys() {
        runner.withPropertyValues("gofasta.logging.secret-keys=iban")
                .run(context -> assertThat(context.getBean(SecretMasker.class).mask("iban=x password=y"))
                        .isEqualTo("iban=*** password=y"));
    }

    @Test
    void backsOffWhenUserDefinesAMasker() {
        SecretMasker own = new SecretMasker(List.of());
        runner.withBean(SecretMasker.class, () -> own)
                .run(context -> assertThat(context).getBean(SecretMasker.class).isSameAs(own));
    }

    @Test
    void offersNothingWhenSwitchedOff() {
        runner.withPropertyValues("gofasta.logging.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SecretMasker.class));
    }

    @Test
    void startsWithoutLogback() {
        runner.withClassLoader(new FilteredClassLoader("ch.qos.logback"))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
