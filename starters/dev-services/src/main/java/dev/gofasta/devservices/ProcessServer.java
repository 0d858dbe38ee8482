package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.EmbeddedServer;
import dev.gofasta.devservices.internal.Engine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all servers that are processes have in common. */
abstract class ProcessServer implements DatabaseServer {

    private final EmbeddedServer server;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    ProcessServer(EmbeddedServer server, Runnable onClose) {
        this.server = server;
        this.onClose = onClose;
    }

    @Override
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    @Override
    public String username() {
        return Engine.APPLICATION_USER;
    }

    @Override
    public String password() {
        return Engine.APPLICATION_USER;
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
}
