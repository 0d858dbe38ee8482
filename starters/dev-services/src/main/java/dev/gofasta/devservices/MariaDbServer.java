package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.EmbeddedServer;
import dev.gofasta.devservices.internal.Engine;
import dev.gofasta.devservices.internal.SharedServers;
import java.nio.file.Path;

/**
 * A running MariaDB server of this machine, reached over the loopback interface.
 *
 * <p>Every failure to start is an {@link IllegalStateException} whose message says what to do. A server that is still
 * open when the JVM ends is stopped then, after its clients had a moment to disconnect.
 */
public final class MariaDbServer extends ProcessServer {

    private MariaDbServer(EmbeddedServer server, Runnable onClose) {
        super(server, onClose);
    }

    /**
     * Starts a server whose data stay in a directory between runs. Within one JVM all callers of the same directory share
     * one server, which stops when the last of them closes it.
     *
     * @param directory holds the data, a lock and the server's log; created when absent
     * @param port the port to listen on, 0 for any free one
     */
    public static MariaDbServer startPersistent(Path directory, int port) {
        EmbeddedServer server = SharedServers.acquire(Engine.MARIADB, directory, port);
        return new MariaDbServer(server, () -> SharedServers.release(server));
    }

    /**
     * Starts a server for tests in a temporary directory: nothing is written durably, and closing it deletes everything.
     * What killed JVMs have left behind is removed on the way.
     */
    public static MariaDbServer startThrowaway() {
        EmbeddedServer server = EmbeddedServer.startThrowaway(Engine.MARIADB);
        return new MariaDbServer(server, server::stop);
    }

    /**
     * The one throwaway server of this JVM, started by the first call; closing it has no effect, the end of the JVM stops
     * it.
     */
    public static MariaDbServer shared() {
        return Shared.INSTANCE;
    }

    @Override
    public DatabaseEngine engine() {
        return DatabaseEngine.MARIADB;
    }

    private static final class Shared {

        private static final MariaDbServer INSTANCE =
                new MariaDbServer(EmbeddedServer.startThrowaway(Engine.MARIADB), () -> {});
    }
}
