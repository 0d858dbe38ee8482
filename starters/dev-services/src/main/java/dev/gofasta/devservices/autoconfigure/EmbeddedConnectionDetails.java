package dev.gofasta.devservices.autoconfigure;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.devservices.MariaDbServer;
import dev.gofasta.devservices.PostgresServer;
import dev.gofasta.devservices.SqliteServer;
import dev.gofasta.devservices.internal.DevServicesException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connection details whose server starts when they are first asked for, and stops with the application context. */
final class EmbeddedConnectionDetails implements JdbcConnectionDetails, DisposableBean {

    private static final Log logger = LogFactory.getLog(EmbeddedConnectionDetails.class);

    private final DatabaseEngine engine;
    private final Supplier<DatabaseServer> starter;
    private final String database;

    /** Where others find the way to the database; null for one that is thrown away. */
    private final @Nullable Path directory;

    private final boolean join;
    private @Nullable DatabaseServer server;
    private @Nullable RunningDatabase running;

    private EmbeddedConnectionDetails(
            DatabaseEngine engine,
            Supplier<DatabaseServer> starter,
            String database,
            @Nullable Path directory,
            boolean join) {
        this.engine = engine;
        this.starter = starter;
        this.database = database;
        this.directory = directory;
        this.join = join;
    }

    static EmbeddedConnectionDetails persistent(DatabaseEngine engine, DevServicesProperties properties) {
        return switch (engine) {
            case POSTGRES -> persistent(engine, properties.getPostgres(), properties.isJoin());
            case MARIADB -> persistent(engine, properties.getMariadb(), properties.isJoin());
            case SQLITE -> persistent(engine, properties.getSqlite(), properties.isJoin());
            case MYSQL, SQLSERVER -> throw notEmbedded(engine);
        };
    }

    private static DevServicesException notEmbedded(DatabaseEngine engine) {
        return new DevServicesException(
                "No database is configured, and %s can't be embedded.".formatted(engine.title()),
                "Start one, for instance that of compose.yaml by docker compose, and set spring.datasource.url "
                        + "(SPRING_DATASOURCE_URL) with its username and password.");
    }

    private static EmbeddedConnectionDetails persistent(
            DatabaseEngine engine, DevServicesProperties.Postgres properties, boolean join) {
        return new EmbeddedConnectionDetails(
                engine,
                () -> PostgresServer.startPersistent(properties.getDirectory().toPath(), properties.getPort()),
                properties.getDatabase(),
                properties.getDirectory().toPath(),
                join);
    }

    private static EmbeddedConnectionDetails persistent(
            DatabaseEngine engine, DevServicesProperties.MariaDb properties, boolean join) {
        return new EmbeddedConnectionDetails(
                engine,
                () -> MariaDbServer.startPersistent(properties.getDirectory().toPath(), properties.getPort()),
                properties.getDatabase(),
                properties.getDirectory().toPath(),
                join);
    }

    private static EmbeddedConnectionDetails persistent(
            DatabaseEngine engine, DevServicesProperties.Sqlite properties, boolean join) {
        return new EmbeddedConnectionDetails(
                engine,
                () -> SqliteServer.startPersistent(properties.getDirectory().toPath()),
                properties.getDatabase(),
                properties.getDirectory().toPath(),
                join);
    }

    static EmbeddedConnectionDetails throwaway(DatabaseEngine engine) {
        String unique = "dev_services_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return new EmbeddedConnectionDetails(engine, () -> DatabaseServer.shared(engine), unique, null, false);
    }

    /** Returns the directory of the data; null for a database that is thrown away. */
    @Nullable
    Path directory() {
        return directory;
    }

    @Override
    public String getJdbcUrl() {
        return running().url();
    }

    private synchronized RunningDatabase running() {
        if (running == null) {
            running = startOrJoin();
        }
        return running;
    }

    private RunningDatabase startOrJoin() {
        DatabaseServer started;
        try {
            started = start();
        } catch (DevServicesException ex) {
            RunningDatabase other = join && directory != null ? RunningDatabase.read(directory) : null;
            if (other == null) {
                throw ex;
            }
            logger.info("Using the database of the running application at " + other.url());
            return other;
        }
        server = started;
        RunningDatabase own = new RunningDatabase(started.jdbcUrl(database), started.username(), started.password());
        if (directory != null) {
            own.leaveIn(directory);
        }
        return own;
    }

    private DatabaseServer start() {
        long begin = System.nanoTime();
        DatabaseServer started = starter.get();
        started.createDatabase(database);
        String user = started.username().isEmpty() ? "" : " as user " + started.username();
        String place = started.directory().toString();
        logger.info("%s is ready at %s%s%s, after %d ms"
                .formatted(
                        place.isEmpty() ? engine.title() + " for tests" : "Embedded " + engine.title(),
                        started.jdbcUrl(database),
                        user,
                        place.isEmpty() ? "" : ", data in " + place,
                        (System.nanoTime() - begin) / 1_000_000));
        return started;
    }

    @Override
    public String getUsername() {
        return running().username();
    }

    @Override
    public String getPassword() {
        return running().password();
    }

    @Override
    public String getDriverClassName() {
        return engine.driverClassName();
    }

    @Override
    public synchronized void destroy() {
        if (server != null) {
            if (directory != null) {
                RunningDatabase.removeFrom(directory);
            }
            server.close();
            server = null;
        }
        running = null;
    }
}
