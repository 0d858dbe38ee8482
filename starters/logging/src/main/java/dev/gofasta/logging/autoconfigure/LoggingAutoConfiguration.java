package dev.gofasta.logging.autoconfigure;

import dev.gofasta.logging.SecretMasker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Offers the masker of the log lines to other code that must not show secrets. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "gofasta.logging.enabled", matchIfMissing = true)
@EnableConfigurationProperties(LoggingProperties.class)
public final class LoggingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecretMasker secretMasker(LoggingProperties properties) {
        return new SecretMasker(properties.getSecretKeys());
    }
}
