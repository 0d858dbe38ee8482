package dev.gofasta.errors.autoconfigure;

import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.JsonBodyTranslator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Describes bodies that Jackson refuses. */
@AutoConfiguration(after = ErrorsAutoConfiguration.class)
@ConditionalOnClass(JsonMapper.class)
@ConditionalOnBooleanProperty(name = "gofasta.errors.enabled", matchIfMissing = true)
@ConditionalOnBean(Problems.class)
public final class ErrorsJacksonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JsonBodyTranslator jsonBodyTranslator(Problems problems) {
        return new JsonBodyTranslator(problems);
    }
}
