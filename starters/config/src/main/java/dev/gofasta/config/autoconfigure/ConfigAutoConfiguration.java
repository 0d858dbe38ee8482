package dev.gofasta.config.autoconfigure;

import dev.gofasta.config.SecretPolicy;
import dev.gofasta.config.internal.SecretStrength;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Offers the judgement of secrets to code; properties are judged earlier, before there are beans. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "gofasta.config.enabled", matchIfMissing = true)
public final class ConfigAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecretPolicy secretPolicy() {
        return new SecretStrength();
    }
}
