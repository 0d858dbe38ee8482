package dev.gofasta.openapi.autoconfigure;

import dev.gofasta.openapi.internal.SwaggerUiFilesBlocker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration that hides the files of Swagger UI while it is off: they lie where Spring MVC serves every jar's
 * static files from. Does not look at {@code gofasta.openapi.enabled}, as switching the starter off must not uncover
 * them.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty(name = "springdoc.swagger-ui.enabled", havingValue = false)
public final class SwaggerUiFilesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SwaggerUiFilesBlocker swaggerUiFilesBlocker() {
        return new SwaggerUiFilesBlocker();
    }
}
