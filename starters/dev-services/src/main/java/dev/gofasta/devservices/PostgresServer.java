package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.EmbeddedServer;
import dev.gofasta.devservices.internal.ServerFiles;
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
public final class PostgresServer implements DatabaseServer {

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
        EmbeddedServer server = EmbeddedServer.start(ServerHome.throwaway(ServerFiles.POSTGRES), 0);
        return new PostgresServer(server, server::stop);
    }

    /**
     * The one throwaway server of this JVM, started by the first call; closing it has no effect, the end of the JVM stops
     * it.
     */
    public static PostgresServer shared() {
        return Shared.INSTANCE;
    }

    @Override
    public DatabaseEngine engine() {
        return DatabaseEngine.POSTGRES;
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    @Override
    public String username() {
        return EmbeddedServer.APPLICATION_ROLE;
    }

    /** A password to satisfy tools that insist on one; the server asks for none. */
    @Override
    public String password() {
        return EmbeddedServer.APPLICATION_ROLE;
    }

    public int port() {
        return server.port();
    }

    @Override
    public Path directory() {
        return server.directory();
    }

    @Override
    public Duration startTime() {
        return server.startTime();
    }

    @Override
    public void createDatabase(String name) {
        server.createDatabase(name);
    }

    @Override
    public void dropDatabase(String name) {
        server.dropDatabase(name);
    }

    @Override
    public void cloneDatabase(String template, String name) {
        server.cloneDatabase(template, name);
    }

    @Override
    public Connection openAdministratorConnection(String database) throws SQLException {
        return server.connect(database);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.run();
        }
    }

    private static final class Shared {

        private static final PostgresServer INSTANCE =
                new PostgresServer(EmbeddedServer.start(ServerHome.throwaway(ServerFiles.POSTGRES), 0), () -> {});
    }
}
