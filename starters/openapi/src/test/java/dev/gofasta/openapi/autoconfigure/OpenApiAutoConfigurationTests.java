package dev.gofasta.openapi.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.openapi.internal.PageParameters;
import dev.gofasta.openapi.internal.ProblemResponses;
import dev.gofasta.openapi.internal.StarterControllers;
import dev.gofasta.openapi.internal.SwaggerUiFilesBlocker;
import dev.gofasta.openapi.internal.WebTypes;
import dev.gofasta.web.autoconfigure.WebProperties;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class OpenApiAutoConfigurationTests {

    private static final AutoConfigurations AUTO_CONFIGURATIONS = AutoConfigurations.of(
            OpenApiAutoConfiguration.class, OpenApiWebAutoConfiguration.class, SwaggerUiFilesAutoConfiguration.class);

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withConfiguration(AUTO_CONFIGURATIONS);

    @Test
    void describesTheApplication() {
        runner.withPropertyValues("spring.application.name=shop").run(context -> {
            assertThat(context)
                    .hasSingleBean(ProblemResponses.class)
                    .hasSingleBean(StarterControllers.class)
                    .hasSingleBean(ServerBaseUrlCustomizer.class)
                    .doesNotHaveBean(SwaggerUiFilesBlocker.class);
            Info info = context.getBean(OpenAPI.class).getInfo();
            assertThat(info.getTitle()).isEqualTo("shop");
            assertThat(info.getVersion()).isEqualTo("unversioned");
        });
    }

    @Test
    void takesTheVersionFromTheBuild() {
        Properties build = new Properties();
        build.setProperty("version", "1.2.3");
        runner.withBean(BuildProperties.class, () -> new BuildProperties(build))
                .run(context -> assertThat(
                                context.getBean(OpenAPI.class).getInfo().getVersion())
                        .isEqualTo("1.2.3"));
    }

    @Test
    void backsOffWhenUserDescribesTheApplication() {
        OpenAPI own = new OpenAPI();
        runner.withBean(OpenAPI.class, () -> own)
                .run(context -> assertThat(context).getBean(OpenAPI.class).isSameAs(own));
    }

    @Test
    void backsOffWhenUserDefinesTheProblemResponses() {
        GlobalOpenApiCustomizer own = openApi -> {};
        runner.withBean("problemResponses", GlobalOpenApiCustomizer.class, () -> own)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ProblemResponses.class)
                        .getBean("problemResponses")
                        .isSameAs(own));
    }

    @Test
    void backsOffWhenUserDefinesTheServerUrl() {
        ServerBaseUrlCustomizer own = (url, request) -> url;
        runner.withBean(ServerBaseUrlCustomizer.class, () -> own)
                .run(context -> assertThat(context)
                        .getBean(ServerBaseUrlCustomizer.class)
                        .isSameAs(own));
    }

    @Test
    void describesTheTypesOfTheWebStarter() {
        runner.withBean(WebProperties.class)
                .run(context ->
                        assertThat(context).hasSingleBean(WebTypes.class).hasSingleBean(PageParameters.class));
        runner.withBean(WebProperties.class)
                .withBean("webTypes", String.class, () -> "own")
                .withBean("pageParameters", String.class, () -> "own")
                .run(context ->
                        assertThat(context).doesNotHaveBean(WebTypes.class).doesNotHaveBean(PageParameters.class));
    }

    @Test
    void worksWithoutTheWebStarter() {
        runner.withClassLoader(new FilteredClassLoader("dev.gofasta.web"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(OpenAPI.class)
                        .doesNotHaveBean(WebTypes.class));
    }

    @Test
    void isAbsentWhenSwitchedOff() {
        runner.withBean(WebProperties.class)
                .withPropertyValues("gofasta.openapi.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(OpenAPI.class).doesNotHaveBean(ProblemResponses.class));
    }

    @Test
    void isAbsentWhenTheDocumentIsOff() {
        runner.withPropertyValues("springdoc.api-docs.enabled=false", "springdoc.swagger-ui.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(OpenAPI.class).hasSingleBean(SwaggerUiFilesBlocker.class));
    }

    @Test
    void isAbsentOutsideAServletApplication() {
        new ApplicationContextRunner()
                .withConfiguration(AUTO_CONFIGURATIONS)
                .withPropertyValues("springdoc.swagger-ui.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(OpenAPI.class)
                        .doesNotHaveBean(SwaggerUiFilesBlocker.class));
    }
}
