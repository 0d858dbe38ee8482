package dev.gofasta.test.internal.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table or view that exists.
 *
 * @param sqlName its name as SQL has to write it
 * @param primaryKey the names of its key columns
 * @param references the names of the tables that its foreign keys point to
 */
public record Table(
        String name, String sqlName, List<Column> columns, List<String> primaryKey, Set<String> references) {

    /**
     * The column of a name, whatever its case.
     *
     * @throws UnknownNameException when there is none
     */
    public Column column(String wanted) {
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "Table '%s' has no column '%s'.%s".formatted(name, wanted, NearestName.hint(wanted, names()))));
    }

    private List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** All rows, each by name of column. */
    public List<Map<String, @Nullable Object>> rows(Connection connection) throws SQLException {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + sqlName)) {
            while (rows.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (Column column : columns) {
                    row.put(column.name(), column.read(rows));
                }
                found.add(row);
            }
        }
        return found;
    }
}
