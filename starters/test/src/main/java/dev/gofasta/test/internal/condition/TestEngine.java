package dev.gofasta.test.internal.condition;

import dev.gofasta.devservices.DatabaseEngine;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The engine of tests. */
public final class TestEngine {

    private TestEngine() {}

    /**
     * That of the database which an application with these properties gets.
     *
     * @throws IllegalStateException when it has no driver, or several; the message says what to do
     */
    public static DatabaseEngine of(Environment environment) {
        return DatabaseEngine.chooseForTests(
                Binder.get(environment)
                        .bind(DatabaseEngine.PROPERTY, DatabaseEngine.class)
                        .orElse(null),
                TestEngine.class.getClassLoader());
    }
}
