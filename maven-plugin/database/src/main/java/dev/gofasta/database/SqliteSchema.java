package dev.gofasta.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Drops everything in a SQLite database. Flyway's own way to do it leaves all tables where they are, without a word, when
 * foreign keys are on.
 */
final class SqliteSchema {

    private SqliteSchema() {}

    static boolean is(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("SQLite");
        }
    }

    /** Drops all or nothing; foreign keys don't matter while everything goes. */
    static void drop(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            boolean foreignKeys = texts(statement, "PRAGMA foreign_keys").equals(List.of("1"));
            statement.execute("PRAGMA foreign_keys = OFF");
            connection.setAutoCommit(false);
            try {
                for (String type : List.of("VIEW", "TABLE")) {
                    drop(statement, type);
                }
                connection.commit();
            } catch (SQLException ex) {
                connection.rollback();
                throw ex;
            } finally {
                connection.setAutoCommit(true);
                statement.execute("PRAGMA foreign_keys = " + (foreignKeys ? "ON" : "OFF"));
            }
        }
    }

    /** A virtual table takes others along. */
    private static void drop(Statement statement, String type) throws SQLException {
        String names = "SELECT name FROM sqlite_master WHERE type = '" + type.toLowerCase(Locale.ROOT)
                + "' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
        for (String name : texts(statement, names)) {
            statement.execute("DROP " + type + " IF EXISTS \"" + name.replace("\"", "\"\"") + "\"");
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
