package dev.gofasta.devservices;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A running database server of this machine. One that is still open when the JVM ends is stopped then.
 *
 * <p>Names of databases are 1 to 63 lower-case letters, digits and underscores; any other is an
 * {@link IllegalArgumentException}. Whatever the server refuses is an {@link IllegalStateException} that says why.
 */
public interface DatabaseServer extends AutoCloseable {

    /**
     * The one throwaway server of an engine in this JVM, started by the first call; closing it has no effect, the end of
     * the JVM stops it and deletes its data.
     *
     * @throws IllegalStateException when the engine is not on the class path or does not start; the message says what to do
     */
    static DatabaseServer shared(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES -> PostgresServer.shared();
            case MARIADB -> MariaDbServer.shared();
            case SQLITE -> SqliteServer.shared();
        };
    }

    DatabaseEngine engine();

    /** The JDBC URL of a database, with which an application connects as {@link #username()}. */
    String jdbcUrl(String database);

    /** The ordinary user that owns the databases; empty where there are no users. */
    String username();

    /** The password of {@link #username()}; empty where there are no users. */
    String password();

    /** The directory of data, lock and log. */
    Path directory();

    /** How long the start took. */
    Duration startTime();

    /** Creates a database owned by {@link #username()} unless it exists. */
    void createDatabase(String name);

    /** Drops a database if it exists, disconnecting its clients. */
    void dropDatabase(String name);

    /**
     * Creates a database with the tables, rows, views and triggers of another one, owned by {@link #username()}.
     *
     * @param template an existing database, to which nobody may be connected
     * @param name the new database, which may not exist
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
