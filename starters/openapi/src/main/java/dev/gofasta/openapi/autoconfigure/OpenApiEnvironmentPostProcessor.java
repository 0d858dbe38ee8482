package dev.gofasta.openapi.autoconfigure;

import dev.gofasta.openapi.Exposure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Gives springdoc other defaults: off outside development, and the same output on every run. They stand behind all
 * other property sources, so whatever the application sets wins. Runs last, when the profiles are known.
 */
final class OpenApiEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

    static final String SOURCE = "gofastaOpenApi";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        if (!isExposed(environment)) {
            defaults.put("springdoc.api-docs.enabled", false);
            defaults.put("springdoc.swagger-ui.enabled", false);
        }
        defaults.put("springdoc.writer-with-order-by-keys", true);
        defaults.put("springdoc.override-with-generic-response", false);
        defaults.put("springdoc.default-produces-media-type", "application/json");
        environment.getPropertySources().remove(SOURCE);
        environment.getPropertySources().addLast(new MapPropertySource(SOURCE, defaults));
    }

    private static boolean isExposed(ConfigurableEnvironment environment) {
        OpenApiProperties properties = Binder.get(environment).bindOrCreate("gofasta.openapi", OpenApiProperties.class);
        if (!properties.isEnabled()) {
            return false;
        }
        Exposure exposure = properties.getExpose();
        return exposure == Exposure.ALWAYS
                || exposure == Exposure.DEVELOPMENT && environment.acceptsProfiles(Profiles.of("dev", "test"));
    }
}
