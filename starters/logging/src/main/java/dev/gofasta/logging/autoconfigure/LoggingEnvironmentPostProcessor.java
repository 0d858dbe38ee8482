package dev.gofasta.logging.autoconfigure;

import dev.gofasta.logging.LogFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Names our formatter in Spring Boot's own properties of logging, behind all other property sources, so whatever the
 * application sets wins. Runs last, when the profiles are known and logging has not begun yet.
 */
final class LoggingEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

    static final String SOURCE = "gofastaLogging";

    private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";
    private static final String JSON = "dev.gofasta.logging.internal.JsonLogFormatter";
    private static final String TEXT = "dev.gofasta.logging.internal.TextLogFormatter";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().remove(SOURCE);
        LoggingProperties properties = Binder.get(environment).bindOrCreate("gofasta.logging", LoggingProperties.class);
        if (!properties.isEnabled()
                || environment.containsProperty("logging.config")
                || !ClassUtils.isPresent(LOGBACK, application.getClassLoader())) {
            return;
        }
        String formatter = format(properties, environment) == LogFormat.JSON ? JSON : TEXT;
        Map<String, Object> defaults = new LinkedHashMap<>();
        for (String target : new String[] {"console", "file"}) {
            if (!environment.containsProperty("logging.pattern." + target)) {
                defaults.put("logging.structured.format." + target, formatter);
            }
        }
        environment.getPropertySources().addLast(new MapPropertySource(SOURCE, defaults));
    }

    private static LogFormat format(LoggingProperties properties, ConfigurableEnvironment environment) {
        LogFormat format = properties.getFormat();
        if (format != null) {
            return format;
        }
        return environment.acceptsProfiles(Profiles.of("dev", "test")) ? LogFormat.TEXT : LogFormat.JSON;
    }
}
