package dev.gofasta.devservices.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One running PostgreSQL, with its home and the guard that stops it with the JVM. */
public final class EmbeddedServer {

    /** The ordinary role that applications connect with, and the owner of their databases. */
    public static final String APPLICATION_ROLE = "app";

    private static final String SUPERUSER = "postgres";

    private final ServerHome home;
    private final EmbeddedPostgres postgres;
    private final Duration startTime;
    private final Thread guard = new Thread(this::stopWithJvm, "gofasta-postgres-stop");
    private boolean stopped;

    private EmbeddedServer(ServerHome home, EmbeddedPostgres postgres, Duration startTime) {
        this.home = home;
        this.postgres = postgres;
        this.startTime = startTime;
    }

    /**
     * Starts a server and takes over its home, also when that fails.
     *
     * @param port 0 for any free one
     */
    public static EmbeddedServer start(ServerHome home, int port) {
        long begin = System.nanoTime();
        EmbeddedPostgres postgres = null;
        try {
            postgres = new ServerLauncher(home, port).launch();
            EmbeddedServer server = new EmbeddedServer(home, postgres, Duration.ofNanos(System.nanoTime() - begin));
            server.createApplicationRole();
            home.markComplete();
            Runtime.getRuntime().addShutdownHook(server.guard);
            return server;
        } catch (IOException | SQLException | RuntimeException ex) {
            abandon(home, postgres);
            throw failure(home, ex);
        }
    }

    private static void abandon(ServerHome home, @Nullable EmbeddedPostgres postgres) {
        try {
            if (postgres != null) {
                postgres.close();
            }
            home.close();
        } catch (IOException | RuntimeException ex) {
            // The failure to start says more than this one.
        }
    }

    private static RuntimeException failure(ServerHome home, Exception cause) {
        if (cause instanceof DevServicesException known) {
            return known;
        }
        return new DevServicesException(
                "The embedded PostgreSQL in %s did not start: %s%n%s"
                        .formatted(home.directory(), cause.getMessage(), home.logTail()),
                "See server.log in that directory, or set spring.datasource.url to a database of your own.",
                cause);
    }

    private void createApplicationRole() throws SQLException {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + APPLICATION_ROLE + "'")) {
                statement.execute("CREATE ROLE " + APPLICATION_ROLE + " LOGIN");
            }
        }
    }

    public void createDatabase(String name) {
        execute(DatabaseNames.require(name), statement -> {
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE \"" + name + "\" OWNER " + APPLICATION_ROLE);
            }
        });
    }

    public void dropDatabase(String name) {
        execute(
                DatabaseNames.require(name),
                statement -> statement.execute("DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)"));
    }

    /** Copies files, which is faster than the write-ahead log as long as the template is small. */
    public void cloneDatabase(String template, String name) {
        String source = DatabaseNames.require(template);
        execute(
                DatabaseNames.require(name),
                statement -> statement.execute("CREATE DATABASE \"%s\" OWNER %s TEMPLATE \"%s\" STRATEGY file_copy"
                        .formatted(name, APPLICATION_ROLE, source)));
    }

    private void execute(String database, SqlWork work) {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            work.run(statement);
        } catch (SQLException ex) {
            throw new IllegalStateException("Cannot create or drop the database " + database, ex);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    public Connection connect(String database) throws SQLException {
        return postgres.getDatabase(SUPERUSER, database).getConnection();
    }

    public int port() {
        return postgres.getPort();
    }

    public Path directory() {
        return home.directory();
    }

    public Duration startTime() {
        return startTime;
    }

    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        Postmaster postmaster = Postmaster.read(home.data());
        try {
            postgres.close();
            if (postmaster != null) {
                postmaster.awaitExit();
            }
        } catch (IOException ex) {
            throw new IllegalStateException("Cannot stop the embedded PostgreSQL in " + directory(), ex);
        } finally {
            home.close();
            removeGuard();
        }
    }

    private void removeGuard() {
        try {
            Runtime.getRuntime().removeShutdownHook(guard);
        } catch (IllegalStateException ex) {
            // The JVM is ending: the guard runs and finds nothing to do.
        }
    }

    private void stopWithJvm() {
        // Spring closes its contexts in a hook of its own, at the same time as this one.
        new ClientWatch(this).awaitNone(home.patience());
        stop();
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @FunctionalInterface
    private interface SqlWork {

        void run(Statement statement) throws SQLException;
    }
}
