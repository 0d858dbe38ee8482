package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A PostgreSQL database as it was, with copies of rows in a schema of its own.
 *
 * <p>Rows are deleted rather than truncated: that is faster for the few rows of a test, needs no exclusive lock, and does
 * not cascade to tables that nobody wrote to. Triggers and foreign keys are off meanwhile; the state restored satisfied
 * them.
 */
final class PostgresBaseline implements DatabaseBaseline {

    private static final String TABLES = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relname
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND c.relpersistence <> 't'
               AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'gofasta_test')
               AND c.relname NOT IN ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
               AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
             ORDER BY 1""";

    private static final String CURRENT_TRANSACTION = "SELECT pg_current_xact_id()::text::bigint";

    private final Connection connection;
    private final Set<String> held;
    private final Duration patience;
    private final PostgresSequences sequences;
    private final Map<String, PostgresTable> tables = new HashMap<>();
    private String structure = "";

    private PostgresBaseline(Connection connection, Set<String> held, Duration patience) {
        this.connection = connection;
        this.patience = patience;
        this.held = held;
        this.sequences = new PostgresSequences(held);
    }

    static PostgresBaseline capture(DatabaseServer server, String database, Set<String> held, Duration patience)
            throws SQLException {
        Connection connection = server.openAdministratorConnection(database);
        connection.setAutoCommit(false);
        PostgresBaseline baseline = new PostgresBaseline(connection, held, patience);
        baseline.capture();
        return baseline;
    }

    private void capture() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA gofasta_test");
            for (String table : tables(statement)) {
                PostgresTable baseline = PostgresTable.of(table, tables.size());
                baseline.capture(statement);
                tables.put(table, baseline);
            }
            sequences.capture(statement);
            structure = PostgresStructure.of(statement);
            commit(statement, tables.values());
        }
    }

    @Override
    public void restoreRows() {
        try (Statement statement = connection.createStatement()) {
            restore(statement);
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "The test database cannot be reset. If a lock timed out, a test has left a transaction open: "
                            + "end it before the test method ends.",
                    ex);
        }
    }

    @Override
    public void restoreSequences() {
        try (Statement statement = connection.createStatement()) {
            sequences.restore(statement);
            connection.commit();
        } catch (SQLException ex) {
            throw new IllegalStateException("The sequences of the test database cannot be reset", ex);
        }
    }

    @Override
    public boolean isStructureChanged() {
        try (Statement statement = connection.createStatement()) {
            return !PostgresStructure.of(statement).equals(structure);
        } catch (SQLException ex) {
            throw new IllegalStateException("The test database cannot be compared with what it was", ex);
        }
    }

    private void restore(Statement statement) throws SQLException {
        try {
            List<PostgresTable> dirty = dirty(statement);
            if (!dirty.isEmpty()) {
                statement.execute("SET LOCAL session_replication_role = replica; SET LOCAL lock_timeout = "
                        + patience.toMillis());
                for (PostgresTable table : dirty) {
                    table.restore(statement);
                }
            }
            commit(statement, dirty);
        } catch (SQLException ex) {
            connection.rollback();
            throw ex;
        }
    }

    private void commit(Statement statement, Collection<PostgresTable> written) throws SQLException {
        long transaction = written.isEmpty() ? 0 : PostgresTable.number(statement, CURRENT_TRANSACTION);
        connection.commit();
        written.forEach(table -> table.writtenBy(transaction));
    }

    private List<PostgresTable> dirty(Statement statement) throws SQLException {
        List<PostgresTable> candidates = new ArrayList<>();
        for (String table : tables(statement)) {
            candidates.add(tables.computeIfAbsent(table, PostgresTable::empty));
        }
        List<PostgresTable> dirty = new ArrayList<>();
        if (!candidates.isEmpty()) {
            try (ResultSet rows = statement.executeQuery(PostgresTable.dirtyQuery(candidates))) {
                while (rows.next()) {
                    dirty.add(candidates.get(rows.getInt(1)));
                }
            }
        }
        return dirty;
    }

    private List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                if (!held.contains(rows.getString(2).toLowerCase(Locale.ROOT))) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA gofasta_test CASCADE");
            connection.commit();
        } catch (SQLException ex) {
            // The server has gone first.
        }
    }
}
