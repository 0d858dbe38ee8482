package dev.gofasta.openapi.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

class OpenApiEnvironmentPostProcessorTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOffWithoutAProfile() {
        assertThat(apiDocs()).isEqualTo("false");
    }

    @Test
    void isOnInDevelopmentAndTests() {
        environment.setActiveProfiles("dev");
        assertThat(apiDocs()).isNull();
        environment.setActiveProfiles("eu", "test");
        assertThat(apiDocs()).isNull();
        environment.setActiveProfiles("production");
        assertThat(apiDocs()).isEqualTo("false");
    }

    @Test
    void isOnWhenDevelopmentIsTheDefaultProfile() {
        environment.setDefaultProfiles("dev");
        assertThat(apiDocs()).isNull();
    }

    @Test
    void readsTheExposureInAnySpelling() {
        environment.setProperty("gofasta.openapi.expose", "ALWAYS");
        assertThat(apiDocs()).isNull();
        environment.setProperty("gofasta.openapi.expose", "never");
        environment.setActiveProfiles("dev");
        assertThat(apiDocs()).isEqualTo("false");
    }

    @Test
    void refusesAnUnknownExposure() {
        environment.setProperty("gofasta.openapi.expose", "sometimes");
        assertThatThrownBy(this::apiDocs).hasMessageContaining("gofasta.openapi");
    }

    @Test
    void standsBehindEveryOtherSource() {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "defaultProperties", java.util.Map.of("springdoc.api-docs.enabled", "true")));
        assertThat(apiDocs()).isEqualTo("true");
    }

    private String apiDocs() {
        new OpenApiEnvironmentPostProcessor().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("springdoc.api-docs.enabled");
    }
}
