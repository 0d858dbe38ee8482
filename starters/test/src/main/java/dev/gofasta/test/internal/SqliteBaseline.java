package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An SQLite database as it was, in a second file. It is put back page by page, which takes back tables and sequences as well
 * as rows, and fires no trigger.
 */
final class SqliteBaseline implements DatabaseBaseline {

    private final DatabaseServer server;
    private final String copy;
    private final String copyFile;
    private final Sql sql;
    private final Set<String> held;
    private String version;

    private SqliteBaseline(DatabaseServer server, String copy, String copyFile, Sql sql, Set<String> held)
            throws SQLException {
        this.server = server;
        this.copy = copy;
        this.copyFile = copyFile;
        this.sql = sql;
        this.held = held;
        this.version = version();
    }

    static SqliteBaseline capture(DatabaseServer server, String database, Set<String> held, Duration patience)
            throws SQLException {
        String copy = database + "_as_it_was";
        server.cloneDatabase(database, copy);
        Sql sql = new Sql(server.openAdministratorConnection(database));
        sql.execute("PRAGMA busy_timeout = " + patience.toMillis());
        return new SqliteBaseline(server, copy, file(server, copy), sql, held);
    }

    private static String file(DatabaseServer server, String database) throws SQLException {
        try (Sql sql = new Sql(server.openAdministratorConnection(database))) {
            return sql.texts("SELECT file FROM pragma_database_list WHERE name = 'main'")
                    .get(0);
        }
    }

    /** Changes when another connection has committed anything. */
    private String version() throws SQLException {
        return sql.texts("PRAGMA data_version").get(0);
    }

    @Override
    public void restoreRows() {
        try {
            if (!version().equals(version)) {
                restore();
                version = version();
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "The test database cannot be reset. If it is locked, a test has left a transaction open: "
                            + "end it before the test method ends.",
                    ex);
        }
    }

    private void restore() throws SQLException {
        failWhenLocked();
        List<String> kept = sql.texts("SELECT name FROM sqlite_schema WHERE type = 'table'").stream()
                .filter(table -> held.contains(table.toLowerCase(Locale.ROOT)))
                .toList();
        for (String table : kept) {
            sql.execute("CREATE TEMP TABLE \"kept_%1$s\" AS SELECT * FROM main.\"%1$s\"".formatted(table));
        }
        sql.execute("restore from '" + copyFile + "'");
        for (String table : kept) {
            sql.execute("DELETE FROM main.\"%s\"".formatted(table));
            sql.execute("INSERT INTO main.\"%1$s\" SELECT * FROM temp.\"kept_%1$s\"".formatted(table));
            sql.execute("DROP TABLE temp.\"kept_%s\"".formatted(table));
        }
    }

    /** Putting pages back while somebody writes does nothing, and says nothing. */
    private void failWhenLocked() throws SQLException {
        sql.execute("BEGIN IMMEDIATE");
        sql.execute("ROLLBACK");
    }

    @Override
    public void restoreSequences() {
        // They are in a table, which has been put back.
    }

    @Override
    public boolean isStructureChanged() {
        // It has been put back too.
        return false;
    }

    @Override
    public void close() {
        sql.close();
        server.dropDatabase(copy);
    }
}
