package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.ForeignServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A server that runs elsewhere: one that is named for tests, or a container. Its databases have other names there, so that
 * those of two JVMs never meet.
 */
final class ForeignDatabaseServer implements DatabaseServer {

    private final DatabaseEngine engine;
    private final ForeignServer server;

    ForeignDatabaseServer(DatabaseEngine engine, ForeignServer server) {
        this.engine = engine;
        this.server = server;
    }

    @Override
    public DatabaseEngine engine() {
        return engine;
    }

    @Override
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    @Override
    public String username() {
        return server.username();
    }

    @Override
    public String password() {
        return server.password();
    }

    @Override
    public Path directory() {
        return Path.of("");
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

    /** SQL Server copies by files of the server's own machine, which nobody could take away again by SQL. */
    @Override
    public boolean canCloneDatabases() {
        return engine != DatabaseEngine.SQLSERVER;
    }

    @Override
    public void cloneDatabase(String template, String name) {
        if (!canCloneDatabases()) {
            throw new UnsupportedOperationException("Databases of " + engine.title() + " are not copied");
        }
        server.cloneDatabase(template, name);
    }

    @Override
    public Connection openAdministratorConnection(String database) throws SQLException {
        return server.connect(database);
    }

    @Override
    public void close() {
        // It is shared: the end of the JVM takes its databases away.
    }
}
