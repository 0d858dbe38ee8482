package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseEngine;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** The engine that an application uses: the one it names, or else the one whose driver it has. */
final class EngineChoice {

    private static final String PROPERTY = "gofasta.dev-services.database";

    private EngineChoice() {}

    static DatabaseEngine of(Environment environment) {
        String named = environment.getProperty(PROPERTY, "").toUpperCase(Locale.ROOT);
        return Arrays.stream(DatabaseEngine.values())
                .filter(engine -> named.isEmpty() ? hasDriver(engine) : named.equals(engine.name()))
                .findFirst()
                .orElse(DatabaseEngine.POSTGRES);
    }

    private static boolean hasDriver(DatabaseEngine engine) {
        return ClassUtils.isPresent(engine.driverClassName(), EngineChoice.class.getClassLoader());
    }
}
