package dev.gofasta.devservices.autoconfigure;

import dev.gofasta.devservices.PostgresServer;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connection details whose server starts when the URL is first asked for, and stops with the application context. */
final class EmbeddedPostgresConnectionDetails implements JdbcConnectionDetails, DisposableBean {

    private static final Log logger = LogFactory.getLog(EmbeddedPostgresConnectionDetails.class);

    private final Supplier<PostgresServer> starter;
    private final String database;
    private @Nullable PostgresServer server;

    private EmbeddedPostgresConnectionDetails(Supplier<PostgresServer> starter, String database) {
        this.starter = starter;
        this.database = database;
    }

    static EmbeddedPostgresConnectionDetails persistent(DevServicesProperties.Postgres properties) {
        return new EmbeddedPostgresConnectionDetails(
                () -> PostgresServer.startPersistent(properties.getDirectory().toPath(), properties.getPort()),
                properties.getDatabase());
    }

    static EmbeddedPostgresConnectionDetails throwaway() {
        String unique = "dev_services_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return new EmbeddedPostgresConnectionDetails(PostgresServer::shared, unique);
    }

    @Override
    public synchronized String getJdbcUrl() {
        if (server == null) {
            server = start();
        }
        return server.jdbcUrl(database);
    }

    private PostgresServer start() {
        long begin = System.nanoTime();
        PostgresServer started = starter.get();
        started.createDatabase(database);
        logger.info("Embedded PostgreSQL is ready at %s as user %s, data in %s, after %d ms"
                .formatted(
                        started.jdbcUrl(database),
                        started.username(),
                        started.directory(),
                        (System.nanoTime() - begin) / 1_000_000));
        return started;
    }

    @Override
    public String getUsername() {
        return "app";
    }

    @Override
    public String getPassword() {
        return "app";
    }

    @Override
    public String getDriverClassName() {
        return "org.postgresql.Driver";
    }

    @Override
    public synchronized void destroy() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
