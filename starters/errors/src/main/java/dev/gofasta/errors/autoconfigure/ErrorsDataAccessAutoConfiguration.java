package dev.gofasta.errors.autoconfigure;

import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.DataAccessTranslator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;

/** Describes what a database refuses. */
@AutoConfiguration(after = ErrorsAutoConfiguration.class)
@ConditionalOnClass(DataAccessException.class)
@ConditionalOnBooleanProperty(name = "gofasta.errors.enabled", matchIfMissing = true)
@ConditionalOnBean(Problems.class)
public final class ErrorsDataAccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DataAccessTranslator dataAccessTranslator(Problems problems) {
        return new DataAccessTranslator(problems);
    }
}
