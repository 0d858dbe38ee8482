package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * A database as it was at one moment, and the way back. Whatever fails on that way is an {@link IllegalStateException}.
 *
 * <p>The histories of Flyway and Liquibase are left alone.
 */
interface DatabaseBaseline extends AutoCloseable {

    /** How long a transaction that a test has left open may stand in the way. */
    Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Remembers a database as it is.
     *
     * @param held names, in lower case, of tables and sequences that are never turned back
     */
    static DatabaseBaseline capture(DatabaseServer server, String database, Set<String> held, Duration patience) {
        try {
            return switch (server.engine()) {
                case POSTGRES -> PostgresBaseline.capture(server, database, held, patience);
                case MARIADB, MYSQL -> MariaDbBaseline.capture(server, database, held, patience);
                case SQLSERVER -> SqlServerBaseline.capture(server, database, held, patience);
                case SQLITE -> SqliteBaseline.capture(server, database, held, patience);
            };
        } catch (SQLException ex) {
            throw new IllegalStateException("Cannot remember the rows of the test database " + database, ex);
        }
    }

    /** Puts the rows of every table back that was written to; a table that is new is emptied. */
    void restoreRows();

    /** Lets sequences and identity columns go on from where they were. */
    void restoreSequences();

    /** Whether anything was created, changed or dropped that is not a row. */
    boolean isStructureChanged();

    /** Gives up what is kept for the way back; the database itself stays as it is. */
    @Override
    void close();
}
