package dev.gofasta.validation.internal;

import dev.gofasta.validation.RowLookup;
import java.sql.ResultSetMetaData;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Asks the database. */
public final class JdbcRowLookup implements RowLookup {

    private final JdbcTemplate jdbc;

    private final Map<String, Boolean> softDeleted = new ConcurrentHashMap<>();

    public JdbcRowLookup(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exists(String table, String column, Object value, boolean includeDeleted) {
        if (value instanceof CharSequence text
                && (text.length() > 10_000 || text.toString().indexOf(0) >= 0)) {
            return false;
        }
        boolean living = !includeDeleted && softDeleted.computeIfAbsent(table, this::hasDeletedAt);
        Long count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?"
                        + (living ? " AND deleted_at IS NULL" : ""),
                Long.class,
                value instanceof CharSequence ? value.toString() : value);
        return count != null && count > 0;
    }

    private boolean hasDeletedAt(String table) {
        ResultSetExtractor<Boolean> extractor = result -> {
            ResultSetMetaData columns = result.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.getColumnName(i).equalsIgnoreCase("deleted_at")) {
                    return true;
                }
            }
            return false;
        };
        return Boolean.TRUE.equals(jdbc.query("SELECT * FROM " + table + " WHERE 1 = 0", extractor));
    }
}
