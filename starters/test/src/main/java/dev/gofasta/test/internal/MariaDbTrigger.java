package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trigger that would act on rows that are put back.
 *
 * @param definition the statement that makes it again
 */
record MariaDbTrigger(String name, String sqlMode, String definition) {

    /**
     * Those that fire when the rows of a table are deleted, and when rows are inserted.
     *
     * @param inserted whether there are rows to insert
     */
    static List<MariaDbTrigger> inTheWayOf(Sql sql, String table, boolean inserted) throws SQLException {
        List<MariaDbTrigger> triggers = new ArrayList<>();
        for (String name :
                sql.texts("""
                SELECT trigger_name FROM information_schema.triggers
                 WHERE event_object_schema = database() AND event_object_table = %s AND event_manipulation IN (%s)
                 ORDER BY event_manipulation, action_timing, action_order""".formatted(MariaDbTable.literal(table), inserted ? "'DELETE', 'INSERT'" : "'DELETE'"))) {
            List<@Nullable String> row =
                    sql.rows("SHOW CREATE TRIGGER " + MariaDbTable.quoted(name)).get(0);
            triggers.add(
                    new MariaDbTrigger(name, Objects.requireNonNull(row.get(1)), Objects.requireNonNull(row.get(2))));
        }
        return triggers;
    }

    void drop(Sql sql) throws SQLException {
        sql.execute("DROP TRIGGER " + MariaDbTable.quoted(name));
    }

    /** In the mode in which it was written, which decides how it is read. */
    void create(Sql sql) throws SQLException {
        sql.execute("SET @gofasta_mode = @@sql_mode, sql_mode = " + MariaDbTable.literal(sqlMode));
        sql.execute(definition);
        sql.execute("SET sql_mode = @gofasta_mode");
    }
}
