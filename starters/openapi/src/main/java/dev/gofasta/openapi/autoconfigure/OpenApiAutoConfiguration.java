package dev.gofasta.openapi.autoconfigure;

import dev.gofasta.openapi.internal.ProblemResponses;
import dev.gofasta.openapi.internal.RelativeServerUrl;
import dev.gofasta.openapi.internal.SortedTags;
import dev.gofasta.openapi.internal.StarterControllers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.filters.GlobalOpenApiMethodFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of what the OpenAPI document says beside the controllers. */
@AutoConfiguration(before = SpringDocConfiguration.class, after = ProjectInfoAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty(name = "gofasta.openapi.enabled", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OpenApiProperties.class)
public final class OpenApiAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(Environment environment, ObjectProvider<BuildProperties> builds) {
        BuildProperties build = builds.getIfAvailable();
        String version = build != null ? build.getVersion() : null;
        return new OpenAPI()
                .info(new Info()
                        .title(environment.getProperty("spring.application.name", "application"))
                        .version(version != null ? version : "unversioned"));
    }

    @Bean
    @ConditionalOnMissingBean(name = "problemResponses")
    GlobalOpenApiCustomizer problemResponses() {
        return new ProblemResponses();
    }

    @Bean
    @ConditionalOnMissingBean(name = "sortedTags")
    GlobalOpenApiCustomizer sortedTags() {
        return new SortedTags();
    }

    @Bean
    @ConditionalOnMissingBean(name = "starterControllers")
    GlobalOpenApiMethodFilter starterControllers() {
        return new StarterControllers();
    }

    @Bean
    @ConditionalOnMissingBean
    ServerBaseUrlCustomizer serverBaseUrlCustomizer() {
        return new RelativeServerUrl();
    }
}
