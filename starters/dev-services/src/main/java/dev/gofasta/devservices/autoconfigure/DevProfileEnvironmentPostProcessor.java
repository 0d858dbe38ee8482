package dev.gofasta.devservices.autoconfigure;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes dev the profile when none is set, and keeps the embedded server's own log lines out of the application's.
 *
 * <p>It runs before application.yaml is read, so only a system property, an environment variable or a command-line
 * argument can switch it off.
 */
class DevProfileEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

    static final int ORDER = ConfigDataEnvironmentPostProcessor.ORDER - 1;

    private static final Map<String, Object> DEFAULTS =
            Map.of("spring.profiles.default", "dev", "logging.level.io.zonky.test.db.postgres", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("gofasta.dev-services.enabled", Boolean.class, true)) {
            environment.getPropertySources().addLast(new MapPropertySource("gofastaDevServices", DEFAULTS));
        }
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
