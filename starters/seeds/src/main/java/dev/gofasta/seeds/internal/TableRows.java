package dev.gofasta.seeds.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * Writes rows of one table by its primary key.
 *
 * @param target the database
 * @param table its name
 * @param key the columns of its primary key, at least one
 * @param quote what names are quoted with, may be empty
 */
record TableRows(SeedTarget target, String table, List<String> key, String quote) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    /**
     * Looks the table up.
     *
     * @throws IllegalArgumentException when it is not there, or has no primary key
     */
    static TableRows of(SeedTarget target, String table) {
        requireName(table);
        ConnectionCallback<TableRows> lookUp = connection -> {
            DatabaseMetaData metaData = connection.getMetaData();
            return new TableRows(
                    target,
                    table,
                    key(connection, table),
                    metaData.getIdentifierQuoteString().strip());
        };
        TableRows rows = target.jdbc().execute(lookUp);
        if (rows == null || rows.key.isEmpty()) {
            throw new IllegalArgumentException("there is no table '" + table
                    + "' with a primary key; names are written as the database keeps them");
        }
        return rows;
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        Map<Short, String> columns = new TreeMap<>();
        try (ResultSet keys =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                columns.put(keys.getShort("KEY_SEQ"), keys.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /**
     * Updates the row with this primary key, or inserts it.
     *
     * @return the number of rows written
     * @throws IllegalArgumentException when it lacks the key
     */
    int store(Map<String, @Nullable Object> columns) {
        columns.keySet().forEach(TableRows::requireName);
        List<@Nullable Object> keyValues = values(columns, key);
        if (keyValues.contains(null)) {
            throw new IllegalArgumentException(
                    "the row of '" + table + "' lacks its primary key " + String.join(", ", key));
        }
        String where = " WHERE " + assignments(key, " AND ");
        Integer count = target.jdbc()
                .queryForObject("SELECT COUNT(*) FROM " + quoted(table) + where, Integer.class, parameters(keyValues));
        return count == null || count == 0 ? insert(columns) : update(columns, keyValues, where);
    }

    private int insert(Map<String, @Nullable Object> columns) {
        return target.jdbc()
                .update(
                        "INSERT INTO %s (%s) VALUES (%s)"
                                .formatted(
                                        quoted(table),
                                        columns.keySet().stream()
                                                .map(this::quoted)
                                                .collect(Collectors.joining(", ")),
                                        String.join(
                                                ", ",
                                                columns.keySet().stream()
                                                        .map(column -> "?")
                                                        .toList())),
                        parameters(columns.values()));
    }

    private int update(Map<String, @Nullable Object> columns, List<@Nullable Object> keyValues, String where) {
        List<String> others = columns.keySet().stream()
                .filter(column -> !key.contains(column))
                .toList();
        if (others.isEmpty()) {
            return 0;
        }
        List<@Nullable Object> values = values(columns, others);
        values.addAll(keyValues);
        return target.jdbc()
                .update("UPDATE " + quoted(table) + " SET " + assignments(others, ", ") + where, parameters(values));
    }

    private static List<@Nullable Object> values(Map<String, @Nullable Object> columns, List<String> names) {
        List<@Nullable Object> values = new ArrayList<>();
        names.forEach(name -> values.add(columns.get(name)));
        return values;
    }

    private String assignments(List<String> columns, String separator) {
        return columns.stream().map(column -> quoted(column) + " = ?").collect(Collectors.joining(separator));
    }

    /** Texts go to PostgreSQL without a type: the column decides whether they are a UUID, a time or JSON. */
    private @Nullable Object[] parameters(Collection<? extends @Nullable Object> values) {
        return values.stream()
                .map(value -> value instanceof String text && target.kind() == SeedDatabase.POSTGRESQL
                        ? new SqlParameterValue(Types.OTHER, text)
                        : value)
                .toArray();
    }

    private String quoted(String name) {
        return quote + name + quote;
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of a table or column");
        }
    }
}
