package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One running server, with its home and the guard that stops it with the JVM. */
public final class EmbeddedServer {

    private final ServerHome home;
    private final RunningEngine engine;
    private final Duration startTime;
    private final Thread guard;
    private boolean stopped;

    private EmbeddedServer(ServerHome home, RunningEngine engine, String key, Duration startTime) {
        this.home = home;
        this.engine = engine;
        this.startTime = startTime;
        this.guard = new Thread(this::stopWithJvm, "gofasta-" + key + "-stop");
    }

    /** Starts a server in a temporary directory of its own. */
    public static EmbeddedServer startThrowaway(Engine engine) {
        return start(engine, ServerHome.throwaway(engine), 0);
    }

    /**
     * Starts a server and takes over its home, also when that fails.
     *
     * @param port 0 for any free one
     */
    static EmbeddedServer start(Engine engine, ServerHome home, int port) {
        long begin = System.nanoTime();
        RunningEngine running = null;
        try {
            running = engine.launch(home, port);
            try (Connection connection = running.connect(running.homeDatabase())) {
                running.createApplicationUser(connection);
            }
            home.markComplete();
            EmbeddedServer server =
                    new EmbeddedServer(home, running, engine.key(), Duration.ofNanos(System.nanoTime() - begin));
            Runtime.getRuntime().addShutdownHook(server.guard);
            return server;
        } catch (IOException | SQLException | RuntimeException ex) {
            DevServicesException failure = failure(engine, home, ex);
            abandon(home, running);
            throw failure;
        }
    }

    private static void abandon(ServerHome home, @Nullable RunningEngine running) {
        try {
            if (running != null) {
                running.stop();
            }
            home.close();
        } catch (IOException | RuntimeException ex) {
            // The failure to start says more than this one.
        }
    }

    private static DevServicesException failure(Engine engine, ServerHome home, Exception cause) {
        if (cause instanceof DevServicesException known) {
            return known;
        }
        return new DevServicesException(
                "The embedded %s in %s did not start: %s%n%s"
                        .formatted(engine.title(), home.directory(), cause.getMessage(), home.logTail()),
                "See server.log in that directory, or set spring.datasource.url to a database of your own.",
                cause);
    }

    public void createDatabase(String name) {
        DatabaseNames.require(name);
        execute("create", name, connection -> engine.create(connection, name));
    }

    public void dropDatabase(String name) {
        DatabaseNames.require(name);
        execute("drop", name, connection -> engine.drop(connection, name));
    }

    public void cloneDatabase(String template, String name) {
        DatabaseNames.require(template);
        DatabaseNames.require(name);
        execute("copy " + template + " to", name, connection -> engine.copy(connection, template, name));
    }

    private void execute(String what, String database, SqlWork work) {
        try (Connection connection = connect(engine.homeDatabase())) {
            work.run(connection);
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "Cannot %s the database %s: %s".formatted(what, database, ex.getMessage()), ex);
        }
    }

    public Connection connect(String database) throws SQLException {
        return engine.connect(DatabaseNames.require(database));
    }

    public String jdbcUrl(String database) {
        return engine.jdbcUrl(DatabaseNames.require(database));
    }

    public int port() {
        return engine.port();
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
        try {
            engine.stop();
        } catch (IOException ex) {
            throw new IllegalStateException("Cannot stop the database server in " + directory(), ex);
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
        new ClientWatch(this, engine).awaitNone(home.patience());
        stop();
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @FunctionalInterface
    private interface SqlWork {

        void run(Connection connection) throws SQLException;
    }
}
