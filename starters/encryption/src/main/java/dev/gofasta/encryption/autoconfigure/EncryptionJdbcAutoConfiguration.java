package dev.gofasta.encryption.autoconfigure;

import dev.gofasta.encryption.Encryptor;
import dev.gofasta.encryption.Reencryption;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Renewal of stored values over JDBC. */
@AutoConfiguration(
        after = EncryptionAutoConfiguration.class,
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnClass(JdbcTemplate.class)
@ConditionalOnBooleanProperty(name = "gofasta.encryption.enabled", matchIfMissing = true)
@ConditionalOnBean(Encryptor.class)
@ConditionalOnSingleCandidate(JdbcTemplate.class)
public final class EncryptionJdbcAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Reencryption reencryption(Encryptor encryptor, JdbcTemplate jdbc) {
        return new Reencryption(encryptor, jdbc);
    }
}
