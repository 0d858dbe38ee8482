package dev.gofasta.devservices.autoconfigure;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.devservices.MariaDbServer;
import dev.gofasta.devservices.PostgresServer;
import dev.gofasta.devservices.SqliteServer;
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
    private @Nullable DatabaseServer server;

    private EmbeddedConnectionDetails(DatabaseEngine engine, Supplier<DatabaseServer> starter, String database) {
        this.engine = engine;
        this.starter = starter;
        this.database = database;
    }

    static EmbeddedConnectionDetails persistent(DatabaseEngine engine, DevServicesProperties properties) {
        return switch (engine) {
            case POSTGRES -> persistent(engine, properties.getPostgres());
            case MARIADB -> persistent(engine, properties.getMariadb());
            case SQLITE -> persistent(engine, properties.getSqlite());
        };
    }

    private static EmbeddedConnectionDetails persistent(
            DatabaseEngine engine, DevServicesProperties.Postgres properties) {
        return new EmbeddedConnectionDetails(
                engine,
                () -> PostgresServer.startPersistent(properties.getDirectory().toPath(), properties.getPort()),
                properties.getDatabase());
    }

    private static EmbeddedConnectionDetails persistent(
            DatabaseEngine engine, DevServicesProperties.MariaDb properties) {
        return new EmbeddedConnectionDetails(
                engine,
                () -> MariaDbServer.startPersistent(properties.getDirectory().toPath(), properties.getPort()),
                properties.getDatabase());
    }

    private static EmbeddedConnectionDetails persistent(
            DatabaseEngine engine, DevServicesProperties.Sqlite properties) {
        return new EmbeddedConnectionDetails(
                engine,
                () -> SqliteServer.startPersistent(properties.getDirectory().toPath()),
                properties.getDatabase());
    }

    static EmbeddedConnectionDetails throwaway(DatabaseEngine engine) {
        String unique = "dev_services_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return new EmbeddedConnectionDetails(engine, () -> DatabaseServer.shared(engine), unique);
    }

    @Override
    public String getJdbcUrl() {
        return server().jdbcUrl(database);
    }

    private synchronized DatabaseServer server() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    private DatabaseServer start() {
        long begin = System.nanoTime();
        DatabaseServer started = starter.get();
        started.createDatabase(database);
        String user = started.username().isEmpty() ? "" : " as user " + started.username();
        logger.info("Embedded %s is ready at %s%s, data in %s, after %d ms"
                .formatted(
                        engine.title(),
                        started.jdbcUrl(database),
                        user,
                        started.directory(),
                        (System.nanoTime() - begin) / 1_000_000));
        return started;
    }

    @Override
    public String getUsername() {
        return server().username();
    }

    @Override
    public String getPassword() {
        return server().password();
    }

    @Override
    public String getDriverClassName() {
        return engine.driverClassName();
    }

    @Override
    public synchronized void destroy() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
