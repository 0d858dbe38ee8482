package dev.gofasta.errors.autoconfigure;

import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.ConstraintViolationTranslator;
import jakarta.validation.ConstraintViolationException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Describes violations that Bean Validation finds behind the controllers. */
@AutoConfiguration(after = ErrorsAutoConfiguration.class)
@ConditionalOnClass(ConstraintViolationException.class)
@ConditionalOnBooleanProperty(name = "gofasta.errors.enabled", matchIfMissing = true)
@ConditionalOnBean(Problems.class)
public final class ErrorsValidationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ConstraintViolationTranslator constraintViolationTranslator(Problems problems) {
        return new ConstraintViolationTranslator(problems);
    }
}
