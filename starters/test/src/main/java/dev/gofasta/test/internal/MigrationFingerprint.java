package dev.gofasta.test.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * What decides what a Flyway makes of an empty database: its settings, and the migrations that it finds, with the checksums
 * of their content. Java migrations, callbacks and strategies are told apart by their class.
 */
final class MigrationFingerprint {

    /** Which database and how to get there: that differs although the outcome does not. */
    private static final Set<String> CONNECTION = Set.of(
            "getUrl",
            "getUser",
            "getPassword",
            "getDriver",
            "getCurrentEnvironmentName",
            "getCachedDataSources",
            "getCachedResolvedEnvironments",
            "getJdbcProperties",
            "getWorkingDirectory",
            "getReportFilename");

    private MigrationFingerprint() {}

    /**
     * Computes it.
     *
     * @param flyway is connected to an empty database
     */
    static String of(Flyway flyway, @Nullable FlywayMigrationStrategy strategy) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("strategy=" + (strategy == null ? "" : strategy.getClass().getName()));
        settings(flyway.getConfiguration()).forEach((name, value) -> lines.add(name + "=" + value));
        for (MigrationInfo migration : flyway.info().all()) {
            lines.add("%s %s %s %s %s"
                    .formatted(
                            migration.getType(),
                            migration.getVersion(),
                            migration.getDescription(),
                            migration.getScript(),
                            migration.getChecksum()));
        }
        return lines.toString();
    }

    private static Map<String, String> settings(Configuration configuration) {
        Map<String, String> settings = new TreeMap<>();
        Arrays.stream(Configuration.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !CONNECTION.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> {
                    String value = print(read(method, configuration));
                    if (value != null) {
                        settings.put(method.getName(), value);
                    }
                });
        return settings;
    }

    private static @Nullable Object read(Method getter, Configuration configuration) {
        try {
            return getter.invoke(configuration);
        } catch (InvocationTargetException | IllegalAccessException ex) {
            throw new IllegalStateException("Cannot read " + getter, ex);
        }
    }

    /** Null for what has no value of its own. */
    private static @Nullable String print(@Nullable Object value) {
        if (value instanceof Object[] elements) {
            return Arrays.stream(elements)
                    .map(element -> Objects.requireNonNullElseGet(
                            print(element), () -> element.getClass().getName()))
                    .toList()
                    .toString();
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map).toString();
        }
        boolean plain = value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Charset
                || value instanceof Location
                || value instanceof MigrationVersion;
        return plain ? String.valueOf(value) : null;
    }
}
