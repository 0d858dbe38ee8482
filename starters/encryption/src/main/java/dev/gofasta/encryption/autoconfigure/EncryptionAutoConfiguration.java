package dev.gofasta.encryption.autoconfigure;

import dev.gofasta.encryption.BlindIndex;
import dev.gofasta.encryption.Encryptor;
import dev.gofasta.encryption.internal.AesGcmEncryptor;
import dev.gofasta.encryption.internal.HmacBlindIndex;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Encryption of single values. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "gofasta.encryption.enabled", matchIfMissing = true)
@EnableConfigurationProperties(EncryptionProperties.class)
public final class EncryptionAutoConfiguration {

    /** Not lazy, even where all other beans are: a missing key shows at the start. */
    @Bean
    @Lazy(false)
    @ConditionalOnMissingBean
    Encryptor encryptor(EncryptionProperties properties, Environment environment) {
        return new AesGcmEncryptor(ConfiguredKeys.read(properties, environment));
    }

    /** Lazy: who does not search needs not say which key it is. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    BlindIndex blindIndex(EncryptionProperties properties, Environment environment) {
        return new HmacBlindIndex(ConfiguredKeys.read(properties, environment).forIndex(properties.getIndexKey()));
    }
}
