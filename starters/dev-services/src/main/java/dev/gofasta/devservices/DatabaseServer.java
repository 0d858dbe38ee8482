package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.DevServicesException;
import dev.gofasta.devservices.internal.ServerKind;
import dev.gofasta.devservices.internal.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A running database server. One that was started here and is still open when the JVM ends is stopped then; of one that
 * was not, this JVM uses databases of its own, which are dropped then.
 *
 * <p>Names of databases are 1 to 63 lower-case letters, digits and underscores; any other is an
 * {@link IllegalArgumentException}. Whatever the server refuses is an {@link IllegalStateException} that says why.
 */
public interface DatabaseServer extends AutoCloseable {

    /**
     * The one throwaway server of an engine in this JVM, started by the first call; closing it has no effect, the end of
     * the JVM stops it and deletes its data. It is the server that is named for tests, if that is one of the engine;
     * otherwise an embedded one or a container, as the engine has it.
     *
     * @throws IllegalStateException when there is none and none can be started; the message says what to do
     */
    static DatabaseServer shared(DatabaseEngine engine) {
        ServerKind kind = engine.server();
        if (kind != null && (!engine.isEmbedded() || engine.isNamedForTests())) {
            return new ForeignDatabaseServer(engine, TestServers.shared(kind));
        }
        return switch (engine) {
            case POSTGRES -> PostgresServer.shared();
            case MARIADB -> MariaDbServer.shared();
            default -> SqliteServer.shared();
        };
    }

    /**
     * Says why {@link #shared} can't give a server of an engine that isn't embedded, and what to do.
     *
     * @return a sentence or two; empty when there is a server that is named, or Docker to start one, and always for embedded
     *     engines
     */
    static Optional<String> obstacle(DatabaseEngine engine) {
        return Optional.ofNullable(engine.server())
                .flatMap(TestServers::obstacle)
                .map(DevServicesException::getMessage);
    }

    DatabaseEngine engine();

    /** The JDBC URL of a database, with which an application connects as {@link #username()}. */
    String jdbcUrl(String database);

    /**
     * The ordinary user that owns the databases; empty where there are no users. Where the server was not started here, or
     * in a container, it is the one user of it that is known.
     */
    String username();

    /** The password of {@link #username()}; empty where there are no users. */
    String password();

    /** The directory of data, lock and log; empty where the server has none on this machine. */
    Path directory();

    /** How long the start took; nothing where it was not started here. */
    Duration startTime();

    /** Creates a database owned by {@link #username()} unless it exists. */
    void createDatabase(String name);

    /** Drops a database if it exists, disconnecting its clients. */
    void dropDatabase(String name);

    /** Whether databases can be copied. */
    default boolean canCloneDatabases() {
        return true;
    }

    /**
     * Creates a database with the tables, rows, views and triggers of another one, owned by {@link #username()}.
     *
     * @param template an existing database, to which nobody may be connected
     * @param name the new database, which may not exist
     * @throws UnsupportedOperationException when this server {@linkplain #canCloneDatabases() can't copy databases}
     */
    void cloneDatabase(String template, String name);

    /**
     * Connects with every right that the engine has to give.
     *
     * @return a new connection, to be closed by the caller
     * @throws SQLException when the database does not exist or the server has stopped
     */
    Connection openAdministratorConnection(String database) throws SQLException;

    /** Gives the server up; it stops when nobody else in this JVM uses it. */
    @Override
    void close();
}
