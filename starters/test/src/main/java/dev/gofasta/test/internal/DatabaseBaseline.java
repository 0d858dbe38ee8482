package dev.gofasta.test.internal;

import dev.gofasta.devservices.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a database at one moment, and the way back to them.
 *
 * <p>Rows are deleted rather than truncated: that is faster for the few rows of a test, needs no exclusive lock, and does
 * not cascade to tables that nobody wrote to. Triggers and foreign keys are off meanwhile; the state restored satisfied
 * them.
 */
final class DatabaseBaseline implements AutoCloseable {

    private static final String TABLES = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname)
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND c.relpersistence <> 't'
               AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'gofasta_test')
               AND c.relname NOT IN ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
               AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
             ORDER BY 1""";

    private static final String CURRENT_TRANSACTION = "SELECT pg_current_xact_id()::text::bigint";

    private final Connection connection;
    private final Map<String, TableBaseline> tables = new HashMap<>();

    private DatabaseBaseline(Connection connection) {
        this.connection = connection;
    }

    static DatabaseBaseline capture(PostgresServer server, String database) {
        try {
            Connection connection = server.openAdministratorConnection(database);
            connection.setAutoCommit(false);
            DatabaseBaseline baseline = new DatabaseBaseline(connection);
            baseline.capture();
            return baseline;
        } catch (SQLException ex) {
            throw new IllegalStateException("Cannot remember the rows of the test database " + database, ex);
        }
    }

    private void capture() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA gofasta_test");
            for (String table : tables(statement)) {
                TableBaseline baseline = TableBaseline.of(table, tables.size());
                baseline.capture(statement);
                tables.put(table, baseline);
            }
            commit(statement, tables.values());
        }
    }

    /** Undoes what was committed since. */
    void restore() {
        try (Statement statement = connection.createStatement()) {
            restore(statement);
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "The test database cannot be reset. If a lock timed out, a test has left a transaction open: "
                            + "end it before the test method ends.",
                    ex);
        }
    }

    private void restore(Statement statement) throws SQLException {
        try {
            List<TableBaseline> dirty = dirty(statement);
            if (!dirty.isEmpty()) {
                statement.execute("SET LOCAL session_replication_role = replica; SET LOCAL lock_timeout = '5s'");
                for (TableBaseline table : dirty) {
                    table.restore(statement);
                }
            }
            commit(statement, dirty);
        } catch (SQLException ex) {
            connection.rollback();
            throw ex;
        }
    }

    private void commit(Statement statement, Collection<TableBaseline> written) throws SQLException {
        long transaction = written.isEmpty() ? 0 : TableBaseline.number(statement, CURRENT_TRANSACTION);
        connection.commit();
        written.forEach(table -> table.writtenBy(transaction));
    }

    private List<TableBaseline> dirty(Statement statement) throws SQLException {
        List<TableBaseline> candidates = new ArrayList<>();
        for (String table : tables(statement)) {
            candidates.add(tables.computeIfAbsent(table, TableBaseline::empty));
        }
        List<TableBaseline> dirty = new ArrayList<>();
        if (!candidates.isEmpty()) {
            try (ResultSet rows = statement.executeQuery(TableBaseline.dirtyQuery(candidates))) {
                while (rows.next()) {
                    dirty.add(candidates.get(rows.getInt(1)));
                }
            }
        }
        return dirty;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ex) {
            // The server has gone first.
        }
    }
}
