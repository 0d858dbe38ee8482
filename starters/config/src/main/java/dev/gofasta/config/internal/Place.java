package dev.gofasta.config.internal;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.Resource;

/** Says in words where a setting stands; it never says its value. */
final class Place {

    private Place() {}

    static String of(PropertySource<?> source, String name) {
        Origin origin = OriginLookup.getOrigin(source, name);
        if (origin instanceof TextResourceOrigin text) {
            return of(text);
        }
        if (source instanceof CommandLinePropertySource<?>) {
            return "command line";
        }
        if (source instanceof SystemEnvironmentPropertySource) {
            return "environment variable " + name;
        }
        return isSystemProperties(source) ? "system property" : "property source " + source.getName();
    }

    static String of(ConfigurationProperty property) {
        Origin origin = property.getOrigin();
        if (origin instanceof PropertySourceOrigin wrapped) {
            return of(wrapped.getPropertySource(), wrapped.getPropertyName());
        }
        return origin instanceof TextResourceOrigin text ? of(text) : "unknown place";
    }

    static boolean isSystemProperties(PropertySource<?> source) {
        return StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME.equals(source.getName());
    }

    private static String of(TextResourceOrigin origin) {
        Resource resource = origin.getResource();
        TextResourceOrigin.Location location = origin.getLocation();
        String file = resource == null ? "unknown file" : resource.getDescription();
        return location == null
                ? file
                : "%s, line %d, column %d".formatted(file, location.getLine() + 1, location.getColumn() + 1);
    }
}
