package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of one MariaDB table: usually none, otherwise a copy of them in another database. */
final class MariaDbTable {

    private static final String EMPTY = "0";

    private final String name;
    private final String copy;
    private final String checksum;

    private MariaDbTable(String name, String copies, String checksum) {
        this.name = name;
        this.copy = quoted(copies) + "." + quoted(name);
        this.checksum = checksum;
    }

    static MariaDbTable capture(Sql sql, String name, String copies, String checksum) throws SQLException {
        MariaDbTable table = new MariaDbTable(name, copies, checksum);
        if (table.hadRows()) {
            sql.execute("CREATE TABLE %s AS SELECT %s FROM %s".formatted(table.copy, table.columns(sql), quoted(name)));
        }
        return table;
    }

    /** For a table that a test has created. */
    static MariaDbTable empty(String name, String copies) {
        return new MariaDbTable(name, copies, EMPTY);
    }

    private boolean hadRows() {
        return !checksum.equals(EMPTY);
    }

    boolean isAsItWas(String now) {
        return checksum.equals(now);
    }

    /** Triggers cannot be switched off here: they are dropped and made again, if the tables have any. */
    static void restore(Sql sql, Collection<MariaDbTable> tables) throws SQLException {
        List<MariaDbTrigger> triggers = new ArrayList<>();
        for (MariaDbTable table : tables) {
            triggers.addAll(MariaDbTrigger.inTheWayOf(sql, table.name, table.hadRows()));
        }
        for (MariaDbTrigger trigger : triggers) {
            trigger.drop(sql);
        }
        try {
            for (MariaDbTable table : tables) {
                table.restore(sql);
            }
        } finally {
            for (MariaDbTrigger trigger : triggers) {
                trigger.create(sql);
            }
        }
    }

    private void restore(Sql sql) throws SQLException {
        sql.execute("DELETE FROM " + quoted(name));
        if (hadRows()) {
            String columns = columns(sql);
            sql.execute("INSERT INTO %s (%s) SELECT %s FROM %s".formatted(quoted(name), columns, columns, copy));
        }
    }

    /** All but the generated ones, which can be read but not written. */
    private String columns(Sql sql) throws SQLException {
        sql.execute("SET SESSION group_concat_max_len = 1000000");
        return sql.texts("""
                        SELECT group_concat(concat('`', replace(column_name, '`', '``'), '`') ORDER BY ordinal_position)
                          FROM information_schema.columns
                         WHERE table_schema = database() AND table_name = %s AND coalesce(generation_expression, '') = ''""".formatted(literal(name))).get(0);
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
