package dev.gofasta.openapi.autoconfigure;

import dev.gofasta.openapi.internal.PageParameters;
import dev.gofasta.openapi.internal.WebTypes;
import dev.gofasta.web.EntityTag;
import dev.gofasta.web.autoconfigure.WebProperties;
import io.swagger.v3.core.converter.ModelConverter;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of what the document says about the types of the web starter. */
@AutoConfiguration(
        before = SpringDocConfiguration.class,
        afterName = "dev.gofasta.web.autoconfigure.WebAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(EntityTag.class)
@ConditionalOnBean(WebProperties.class)
@ConditionalOnBooleanProperty(name = "gofasta.openapi.enabled", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
public final class OpenApiWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "webTypes")
    ModelConverter webTypes() {
        return new WebTypes();
    }

    @Bean
    @ConditionalOnMissingBean(name = "pageParameters")
    GlobalOperationCustomizer pageParameters(WebProperties properties) {
        WebProperties.Page page = properties.getPage();
        return new PageParameters(page.getDefaultSize(), page.getMaxSize());
    }
}
