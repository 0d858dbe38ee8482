package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A database of SQL Server as it was, with copies of rows in a second database. Rows go back in one transaction, with foreign
 * keys and triggers off. Not put back: what the server keeps as the history of tables with system versioning.
 */
final class SqlServerBaseline implements DatabaseBaseline {

    private static final String TABLES = """
            SELECT QUOTENAME(s.name) + '.' + QUOTENAME(t.name), t.name
              FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id
             WHERE t.is_ms_shipped = 0 AND t.temporal_type <> 1
               AND LOWER(t.name) NOT IN ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
             ORDER BY 1""";

    private final DatabaseServer server;
    private final String copies;
    private final Sql sql;
    private final Set<String> held;
    private final Map<String, SqlServerTable> tables = new LinkedHashMap<>();
    private final SqlServerCounters counters;
    private final String structure;

    private SqlServerBaseline(DatabaseServer server, String copies, Sql sql, Set<String> held) throws SQLException {
        this.server = server;
        this.copies = copies;
        this.sql = sql;
        this.held = held;
        this.counters = SqlServerCounters.capture(sql, held);
        this.structure = SqlServerStructure.of(sql);
    }

    static SqlServerBaseline capture(DatabaseServer server, String database, Set<String> held, Duration patience)
            throws SQLException {
        String copies = database + "_as_it_was";
        server.createDatabase(copies);
        Sql sql = new Sql(server.openAdministratorConnection(database));
        sql.execute("SET LOCK_TIMEOUT " + patience.toMillis());
        sql.execute("SET XACT_ABORT ON");
        SqlServerBaseline baseline = new SqlServerBaseline(server, copies, sql, held);
        baseline.captureRows(nameThere(server, copies));
        return baseline;
    }

    private static String nameThere(DatabaseServer server, String database) throws SQLException {
        try (Sql sql = new Sql(server.openAdministratorConnection(database))) {
            return sql.texts("SELECT QUOTENAME(DB_NAME())").get(0);
        }
    }

    private void captureRows(String copiesThere) throws SQLException {
        for (String table : tableNames()) {
            String copy = "%s.[dbo].[kept_%d]".formatted(copiesThere, tables.size());
            tables.put(table, SqlServerTable.capture(sql, table, copy));
        }
    }

    /** Of every table that is there now, with schema. */
    private List<String> tableNames() throws SQLException {
        List<String> names = new ArrayList<>();
        for (List<@Nullable String> row : sql.rows(TABLES)) {
            if (!held.contains(String.valueOf(row.get(1)).toLowerCase(Locale.ROOT))) {
                names.add(String.valueOf(row.get(0)));
            }
        }
        return names;
    }

    @Override
    public void restoreRows() {
        try {
            List<SqlServerTable> dirty = new ArrayList<>();
            for (String name : tableNames()) {
                SqlServerTable table = tables.getOrDefault(name, new SqlServerTable(name, null));
                if (table.needsRestoring(sql)) {
                    dirty.add(table);
                }
            }
            if (!dirty.isEmpty()) {
                restore(dirty);
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "The test database cannot be reset. If a lock timed out, a test has left a transaction open: "
                            + "end it before the test method ends.",
                    ex);
        }
    }

    private void restore(List<SqlServerTable> dirty) throws SQLException {
        SqlServerGuards guards =
                SqlServerGuards.of(sql, dirty.stream().map(SqlServerTable::name).toList());
        sql.execute("BEGIN TRANSACTION");
        try {
            guards.off(sql);
            for (SqlServerTable table : dirty) {
                table.restore(sql);
            }
            guards.on(sql);
            sql.execute("COMMIT");
        } catch (SQLException ex) {
            sql.execute("IF @@TRANCOUNT > 0 ROLLBACK");
            throw ex;
        }
    }

    @Override
    public void restoreSequences() {
        try {
            counters.restore(sql);
        } catch (SQLException ex) {
            throw new IllegalStateException("The sequences of the test database cannot be reset", ex);
        }
    }

    @Override
    public boolean isStructureChanged() {
        try {
            return !SqlServerStructure.of(sql).equals(structure);
        } catch (SQLException ex) {
            throw new IllegalStateException("The test database cannot be compared with what it was", ex);
        }
    }

    @Override
    public void close() {
        sql.close();
        server.dropDatabase(copies);
    }
}
