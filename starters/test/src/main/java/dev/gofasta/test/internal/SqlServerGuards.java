package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Constraints and triggers of SQL Server that would act on rows that are put back: switched off, and on as they were. */
final class SqlServerGuards {

    /** Those that are on; each concerns two tables. What was not checked is not checked again. */
    private static final String FOREIGN_KEYS = """
            SELECT QUOTENAME(s.name) + '.' + QUOTENAME(t.name), QUOTENAME(k.name),
                   CASE WHEN k.is_not_trusted = 1 THEN 'WITH NOCHECK' ELSE 'WITH CHECK' END,
                   QUOTENAME(OBJECT_SCHEMA_NAME(k.referenced_object_id)) + '.' + QUOTENAME(OBJECT_NAME(k.referenced_object_id))
              FROM sys.foreign_keys k
              JOIN sys.tables t ON t.object_id = k.parent_object_id JOIN sys.schemas s ON s.schema_id = t.schema_id
             WHERE k.is_disabled = 0 ORDER BY 1, 2""";

    private static final String TRIGGERS = """
            SELECT QUOTENAME(s.name) + '.' + QUOTENAME(t.name), QUOTENAME(g.name)
              FROM sys.triggers g
              JOIN sys.tables t ON t.object_id = g.parent_id JOIN sys.schemas s ON s.schema_id = t.schema_id
             WHERE g.is_disabled = 0 ORDER BY 1, 2""";

    private final List<String> off = new ArrayList<>();
    private final List<String> on = new ArrayList<>();

    /**
     * Finds those in the way.
     *
     * @param tables with schema, between brackets
     */
    static SqlServerGuards of(Sql sql, List<String> tables) throws SQLException {
        SqlServerGuards guards = new SqlServerGuards();
        for (List<@Nullable String> key : sql.rows(FOREIGN_KEYS)) {
            String table = Objects.requireNonNull(key.get(0));
            if (tables.contains(table) || tables.contains(String.valueOf(key.get(3)))) {
                guards.off.add("ALTER TABLE %s NOCHECK CONSTRAINT %s".formatted(table, key.get(1)));
                guards.on.add("ALTER TABLE %s %s CHECK CONSTRAINT %s".formatted(table, key.get(2), key.get(1)));
            }
        }
        for (List<@Nullable String> trigger : sql.rows(TRIGGERS)) {
            String table = Objects.requireNonNull(trigger.get(0));
            if (tables.contains(table)) {
                guards.off.add("DISABLE TRIGGER %s ON %s".formatted(named(table, trigger.get(1)), table));
                guards.on.add("ENABLE TRIGGER %s ON %s".formatted(named(table, trigger.get(1)), table));
            }
        }
        return guards;
    }

    /** A trigger lives in the schema of its table. */
    private static String named(String table, @Nullable String trigger) {
        return table.substring(0, table.indexOf("].[") + 2) + trigger;
    }

    void off(Sql sql) throws SQLException {
        for (String statement : off) {
            sql.execute(statement);
        }
    }

    void on(Sql sql) throws SQLException {
        for (String statement : on) {
            sql.execute(statement);
        }
    }
}
