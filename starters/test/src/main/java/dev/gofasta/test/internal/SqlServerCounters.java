package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Identity columns and sequences of SQL Server, as the statements that bring each back to where it is. */
final class SqlServerCounters {

    /** One that has counted before goes on after the number that it is set to. */
    private static final String IDENTITIES = """
            SELECT t.name, 'DBCC CHECKIDENT (''' + REPLACE(QUOTENAME(s.name) + '.' + QUOTENAME(t.name), '''', '''''')
                   + ''', RESEED, ' + CONVERT(VARCHAR(50), COALESCE(CONVERT(DECIMAL(38, 0), i.last_value),
                       CONVERT(DECIMAL(38, 0), i.seed_value) - CONVERT(DECIMAL(38, 0), i.increment_value)))
                   + ') WITH NO_INFOMSGS'
              FROM sys.identity_columns i
              JOIN sys.tables t ON t.object_id = i.object_id JOIN sys.schemas s ON s.schema_id = t.schema_id""";

    private static final String SEQUENCES = """
            SELECT q.name, 'ALTER SEQUENCE ' + QUOTENAME(s.name) + '.' + QUOTENAME(q.name) + ' RESTART WITH '
                   + CONVERT(VARCHAR(50), CASE WHEN q.last_used_value IS NULL THEN CONVERT(DECIMAL(38, 0), q.current_value)
                       ELSE CONVERT(DECIMAL(38, 0), q.last_used_value) + CONVERT(DECIMAL(38, 0), q.increment) END)
              FROM sys.sequences q JOIN sys.schemas s ON s.schema_id = q.schema_id""";

    private final Set<String> held;
    private final Map<String, String> statements;

    private SqlServerCounters(Set<String> held, Map<String, String> statements) {
        this.held = held;
        this.statements = statements;
    }

    /**
     * Notes where all are.
     *
     * @param held names, in lower case, of those that are never turned back
     */
    static SqlServerCounters capture(Sql sql, Set<String> held) throws SQLException {
        Map<String, String> statements = new HashMap<>();
        for (String query : List.of(IDENTITIES, SEQUENCES)) {
            for (List<@Nullable String> row : sql.rows(query)) {
                String name = String.valueOf(row.get(0));
                if (!held.contains(name.toLowerCase(Locale.ROOT))) {
                    statements.put(name, String.valueOf(row.get(1)));
                }
            }
        }
        return new SqlServerCounters(held, statements);
    }

    void restore(Sql sql) throws SQLException {
        Map<String, String> now = capture(sql, held).statements;
        for (Map.Entry<String, String> counter : statements.entrySet()) {
            String found = now.get(counter.getKey());
            if (found != null && !found.equals(counter.getValue())) {
                sql.execute(counter.getValue());
            }
        }
    }
}
