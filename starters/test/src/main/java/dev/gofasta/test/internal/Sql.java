package dev.gofasta.test.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One connection, with the few ways of asking that baselines need. */
final class Sql implements AutoCloseable {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of an answer, each with the texts of its columns. */
    List<List<@Nullable String>> rows(String query) throws SQLException {
        List<List<@Nullable String>> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                found.add(row);
            }
        }
        return found;
    }

    /** The first column of an answer, empty for null. */
    List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (List<@Nullable String> row : rows(query)) {
            String text = row.get(0);
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ex) {
            // The server has gone first.
        }
    }
}
