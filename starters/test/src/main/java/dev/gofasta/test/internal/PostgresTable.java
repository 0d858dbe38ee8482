package dev.gofasta.test.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of one table: usually none, otherwise a copy of them. */
final class PostgresTable {

    private final String table;
    private final String copy;
    private long count;

    /** The transaction that wrote the present rows; whatever a newer one has written is dirt. */
    private long writer;

    private PostgresTable(String table, String copy) {
        this.table = table;
        this.copy = copy;
    }

    static PostgresTable of(String table, int number) {
        return new PostgresTable(table, "gofasta_test.t" + number);
    }

    /** For a table that a test has created. */
    static PostgresTable empty(String table) {
        return new PostgresTable(table, "");
    }

    void capture(Statement statement) throws SQLException {
        count = number(statement, "SELECT count(*) FROM " + table);
        if (count > 0) {
            statement.execute("CREATE UNLOGGED TABLE " + copy + " AS SELECT " + columns(statement) + " FROM " + table);
        }
    }

    /** To be told after the commit: a transaction that is rolled back has written nothing. */
    void writtenBy(long transaction) {
        writer = transaction;
    }

    /** One query that gives the positions of the tables that were written to. */
    static String dirtyQuery(List<PostgresTable> tables) {
        return IntStream.range(0, tables.size())
                .mapToObj(position -> tables.get(position).dirtyQuery(position))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private String dirtyQuery(int position) {
        if (count == 0) {
            return "SELECT %d WHERE EXISTS (SELECT FROM %s)".formatted(position, table);
        }
        return "SELECT %d FROM %s HAVING count(*) <> %d OR max(xmin::text::bigint) > %d"
                .formatted(position, table, count, writer);
    }

    void restore(Statement statement) throws SQLException {
        statement.execute("DELETE FROM " + table);
        if (count > 0) {
            String columns = columns(statement);
            statement.execute("INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s"
                    .formatted(table, columns, columns, copy));
        }
    }

    /** All but the generated ones, which can be read but not written. */
    private String columns(Statement statement) throws SQLException {
        String query = "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                + " WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''";
        try (ResultSet rows = statement.executeQuery(query.formatted(table.replace("'", "''")))) {
            rows.next();
            return rows.getString(1);
        }
    }

    static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
