package dev.gofasta.validation.autoconfigure;

import dev.gofasta.validation.RowLookup;
import dev.gofasta.validation.internal.JdbcRowLookup;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lookup behind the constraints that ask the database. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnClass(JdbcTemplate.class)
@ConditionalOnBooleanProperty(name = "gofasta.validation.enabled", matchIfMissing = true)
@ConditionalOnSingleCandidate(JdbcTemplate.class)
public final class ValidationLookupAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RowLookup rowLookup(JdbcTemplate jdbc) {
        return new JdbcRowLookup(jdbc);
    }
}
