package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Waits until the applications have closed their connections, so that a graceful shutdown still has its database. */
final class ClientWatch {

    private static final long PAUSE_MILLIS = 50;

    private final EmbeddedServer server;
    private final RunningEngine engine;

    ClientWatch(EmbeddedServer server, RunningEngine engine) {
        this.server = server;
        this.engine = engine;
    }

    void awaitNone(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Connection connection = engine.connect(engine.homeDatabase());
                Statement statement = connection.createStatement()) {
            while (!server.isStopped() && hasClients(statement) && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (SQLException ex) {
            // It is gone already, or too busy to be asked.
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasClients(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(engine.clientCount())) {
            return count.next() && count.getInt(1) > 0;
        }
    }
}
