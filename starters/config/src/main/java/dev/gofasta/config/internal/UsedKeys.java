package dev.gofasta.config.internal;

import dev.gofasta.config.internal.UsedKey.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Finds the names under {@code gofasta} in all sources of an environment. */
final class UsedKeys {

    private UsedKeys() {}

    static List<UsedKey> in(ConfigurableEnvironment environment) {
        List<UsedKey> used = new ArrayList<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> names) {
                for (String name : names.getPropertyNames()) {
                    if (isOurs(name, source)) {
                        used.add(key(name, names));
                    }
                }
            }
        }
        return used;
    }

    private static boolean isOurs(String name, PropertySource<?> source) {
        if (source instanceof SystemEnvironmentPropertySource) {
            return name.toLowerCase(Locale.ROOT).matches("gofasta[._].+");
        }
        return name.toLowerCase(Locale.ROOT).startsWith("gofasta")
                && KeyName.of(name).isOurs();
    }

    private static UsedKey key(String name, EnumerablePropertySource<?> source) {
        boolean blank = Objects.toString(source.getProperty(name), "").isBlank();
        return new UsedKey(name, Place.of(source, name), kind(source), blank);
    }

    private static Source kind(PropertySource<?> source) {
        if (source instanceof SystemEnvironmentPropertySource) {
            return Source.ENVIRONMENT;
        }
        return Place.isSystemProperties(source) ? Source.SYSTEM_PROPERTY : Source.OTHER;
    }
}
