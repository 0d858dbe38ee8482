package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.EmbeddedServer;
import dev.gofasta.devservices.internal.ServerHome;
import dev.gofasta.devservices.internal.SharedServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running PostgreSQL server of this machine, reached over the loopback interface.
 *
 * <p>Every failure to start is an {@link IllegalStateException} whose message says what to do. A server that is still
 * open when the JVM ends is stopped then, after its clients had a moment to disconnect.
 */
public final class PostgresServer implements AutoCloseable {

    private final EmbeddedServer server;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PostgresServer(EmbeddedServer server, Runnable onClose) {
        this.server = server;
        this.onClose = onClose;
    }

    /**
     * Starts a server whose data stay in a directory between runs. Within one JVM all callers of the same directory share
     * one server, which stops when the last of them closes it.
     *
     * @param directory holds the data, a lock and the server's log; created when absent
     * @param port the port to listen on, 0 for any free one
     */
    public static PostgresServer startPersistent(Path directory, int port) {
        EmbeddedServer server = SharedServers.acquire(directory, port);
        return new PostgresServer(server, () -> SharedServers.release(server));
    }

    /**
     * Starts a server for tests in a temporary directory: nothing is written durably, and closing it deletes everything.
     * What killed JVMs have left behind is removed on the way.
     */
    public static PostgresServer startThrowaway() {
        EmbeddedServer server = EmbeddedServer.start(ServerHome.throwaway(), 0);
        return new PostgresServer(server, server::stop);
    }

    /**
     * The one throwaway server of this JVM, started by the first call; closing it has no effect, the end of the JVM stops
     * it.
     */
    public static PostgresServer shared() {
        return Shared.INSTANCE;
    }

    /**
     * The JDBC URL of a database of this server.
     *
     * @param database the name as given to {@link #createDatabase(String)}
     */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** The name of the ordinary role that owns the databases made by {@link #createDatabase(String)}. */
    public String username() {
        return EmbeddedServer.APPLICATION_ROLE;
    }

    /** A password to satisfy tools that insist on one; the server asks for none. */
    public String password() {
        return EmbeddedServer.APPLICATION_ROLE;
    }

    public int port() {
        return server.port();
    }

    /** The directory of data, lock and log. */
    public Path directory() {
        return server.directory();
    }

    /** How long the start took. */
    public Duration startTime() {
        return server.startTime();
    }

    /**
     * Creates a database owned by {@link #username()} unless it exists.
     *
     * @param name 1 to 63 characters: lower-case letters, digits and underscores
     * @throws IllegalArgumentException when the name has other characters
     */
    public void createDatabase(String name) {
        server.createDatabase(name);
    }

    /** Drops a database if it exists, disconnecting its clients. */
    public void dropDatabase(String name) {
        server.dropDatabase(name);
    }

    /**
     * Connects as the server's superuser.
     *
     * @return a new connection, to be closed by the caller
     * @throws SQLException when the database does not exist or the server has stopped
     */
    public Connection openAdministratorConnection(String database) throws SQLException {
        return server.connect(database);
    }

    /** Gives the server up; it stops when nobody else in this JVM uses it. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.run();
        }
    }

    private static final class Shared {

        private static final PostgresServer INSTANCE =
                new PostgresServer(EmbeddedServer.start(ServerHome.throwaway(), 0), () -> {});
    }
}
