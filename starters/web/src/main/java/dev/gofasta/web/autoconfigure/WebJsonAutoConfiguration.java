package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.MergePatchConverter;
import dev.gofasta.web.internal.MergedValidation;
import dev.gofasta.web.internal.StrictJson;
import dev.gofasta.web.internal.StrictJsonConverter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.validation.Validator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads request bodies strictly, and merge patches. The application's own mapper is left alone: clients of other services use
 * it, and what those add to their answers must pass.
 */
@AutoConfiguration(after = {JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class})
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({JsonMapper.class, ServerHttpMessageConvertersCustomizer.class, JacksonAutoConfiguration.class})
@ConditionalOnBean(JsonMapper.class)
@EnableConfigurationProperties(WebProperties.class)
@ConditionalOnBooleanProperty(name = "gofasta.web.enabled", matchIfMissing = true)
public final class WebJsonAutoConfiguration {

    // After Spring Boot's own customizer, which it replaces.
    @Bean
    @ConditionalOnMissingBean(name = "strictJsonCustomizer")
    @ConditionalOnBooleanProperty(name = "gofasta.web.strict-json.enabled", matchIfMissing = true)
    @ConditionalOnProperty(
            name = "spring.http.converters.preferred-json-mapper",
            havingValue = "jackson",
            matchIfMissing = true)
    @Order(10)
    ServerHttpMessageConvertersCustomizer strictJsonCustomizer(JsonMapper mapper, WebProperties properties) {
        StrictJsonConverter converter = new StrictJsonConverter(
                StrictJson.of(mapper, properties.getStrictJson().getMaxDepth()));
        return builder -> builder.withJsonConverter(converter);
    }

    // Ahead of Spring Boot's own: the converter for JSON would take every "+json".
    @Bean
    @ConditionalOnMissingBean(name = "mergePatchCustomizer")
    @Order(-10)
    ServerHttpMessageConvertersCustomizer mergePatchCustomizer(
            JsonMapper mapper,
            WebProperties properties,
            @Qualifier("mvcValidator") ObjectProvider<Validator> validator) {
        MergePatchConverter converter = new MergePatchConverter(
                StrictJson.of(mapper, properties.getStrictJson().getMaxDepth()),
                new MergedValidation(validator::getIfAvailable));
        return builder -> builder.addCustomConverter(converter);
    }
}
