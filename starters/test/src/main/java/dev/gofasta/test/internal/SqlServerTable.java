package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table of SQL Server: usually none, otherwise a copy of them in another database.
 *
 * @param name with schema, between brackets
 * @param copy the table that keeps its rows, null when it had none
 */
record SqlServerTable(String name, @Nullable String copy) {

    static SqlServerTable capture(Sql sql, String name, String copy) throws SQLException {
        if (!hasRows(sql, name)) {
            return new SqlServerTable(name, null);
        }
        sql.execute("SELECT %s INTO %s FROM %s".formatted(columns(sql, name), copy, name));
        return new SqlServerTable(name, copy);
    }

    private static boolean hasRows(Sql sql, String name) throws SQLException {
        return !sql.texts("SELECT TOP 1 1 FROM " + name).isEmpty();
    }

    /**
     * Whether its rows are put back: rows that were there always are, as no checksum of SQL Server tells every change.
     */
    boolean needsRestoring(Sql sql) throws SQLException {
        return copy != null || hasRows(sql, name);
    }

    /** Constraints and triggers are off by now. */
    void restore(Sql sql) throws SQLException {
        sql.execute("DELETE FROM " + name);
        if (copy == null) {
            return;
        }
        String columns = columns(sql, name);
        String insert = "INSERT INTO %s (%s) SELECT %s FROM %s".formatted(name, columns, columns, copy);
        if (hasIdentity(sql)) {
            sql.execute("SET IDENTITY_INSERT " + name + " ON");
            sql.execute(insert);
            sql.execute("SET IDENTITY_INSERT " + name + " OFF");
        } else {
            sql.execute(insert);
        }
    }

    private boolean hasIdentity(Sql sql) throws SQLException {
        String query = "SELECT OBJECTPROPERTY(OBJECT_ID(%s), 'TableHasIdentity')".formatted(literal(name));
        return sql.texts(query).get(0).equals("1");
    }

    /** All but those that the server computes or counts by itself, which can't be written. */
    private static String columns(Sql sql, String name) throws SQLException {
        List<String> columns = sql.texts("""
                SELECT QUOTENAME(name) FROM sys.columns
                 WHERE object_id = OBJECT_ID(%s) AND is_computed = 0 AND generated_always_type = 0
                   AND system_type_id <> TYPE_ID('timestamp')
                 ORDER BY column_id""".formatted(literal(name)));
        return String.join(", ", columns);
    }

    static String literal(String text) {
        return "N'" + text.replace("'", "''") + "'";
    }
}
