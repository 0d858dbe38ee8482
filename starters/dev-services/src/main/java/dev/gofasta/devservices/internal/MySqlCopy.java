package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies what a database of MySQL or MariaDB has, but its events, into an empty one: neither has templates. Statements are
 * those that the server itself tells; rows never leave it.
 */
final class MySqlCopy {

    private final Connection connection;
    private final String template;
    private final String target;

    MySqlCopy(Connection connection, String template, String target) {
        this.connection = connection;
        this.template = template;
        this.target = target;
    }

    /** Leaves the connection in a state of its own, to be closed by the caller. */
    void run() throws SQLException {
        execute("USE `" + target + "`");
        execute("SET foreign_key_checks = 0, unique_checks = 0");
        if (isMariaDb()) {
            execute("SET check_constraint_checks = 0");
        }
        // A zero in an auto-increment column is a zero.
        execute("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'");
        for (String sequence : objects("SEQUENCE")) {
            execute(definition("SEQUENCE", sequence, 2));
            execute("SELECT SETVAL(`%s`, %s, 0)".formatted(sequence, next(sequence)));
        }
        List<String> tables = objects("BASE TABLE");
        for (String table : tables) {
            execute(definition("TABLE", table, 2));
        }
        copyRows(tables);
        copyRoutines();
        copyViews();
        copyTriggers();
    }

    private boolean isMariaDb() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version()")) {
            return rows.next() && rows.getString(1).contains("MariaDB");
        }
    }

    private String next(String sequence) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT next_not_cached_value FROM `%s`.`%s`".formatted(template, sequence))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private List<String> objects(String type) throws SQLException {
        return names("SELECT table_name FROM information_schema.tables" + " WHERE table_schema = ? AND table_type = '"
                + type + "' ORDER BY table_name");
    }

    /** The statement that makes an object, which may name its database. */
    private String definition(String type, String name, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW CREATE %s `%s`.`%s`".formatted(type, template, name))) {
            rows.next();
            return rows.getString(column).replace("`" + template + "`.", "`" + target + "`.");
        }
    }

    private void copyRows(List<String> tables) throws SQLException {
        Map<String, List<String>> columns = columns();
        connection.setAutoCommit(false);
        for (String table : tables) {
            String names = String.join("`, `", columns.getOrDefault(table, List.of()));
            execute("INSERT INTO `%1$s` (`%2$s`) SELECT `%2$s` FROM `%3$s`.`%1$s`".formatted(table, names, template));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The columns of all tables, but those that the server computes. */
    private Map<String, List<String>> columns() throws SQLException {
        String query = "SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE table_schema = ? AND coalesce(generation_expression, '') = ''"
                + " ORDER BY table_name, ordinal_position";
        Map<String, List<String>> columns = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, template);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return columns;
    }

    private void copyRoutines() throws SQLException {
        for (String type : List.of("FUNCTION", "PROCEDURE")) {
            for (String routine : names("SELECT routine_name FROM information_schema.routines"
                    + " WHERE routine_schema = ? AND routine_type = '" + type + "'")) {
                execute(definition(type, routine, 3));
            }
        }
    }

    /** A view that needs another one is tried again after it. */
    private void copyViews() throws SQLException {
        Deque<String> waiting = new ArrayDeque<>(objects("VIEW"));
        int failures = 0;
        while (!waiting.isEmpty()) {
            String view = waiting.remove();
            try {
                execute(definition("VIEW", view, 2));
                failures = 0;
            } catch (SQLException ex) {
                waiting.add(view);
                failures++;
                if (failures > waiting.size()) {
                    throw ex;
                }
            }
        }
    }

    private void copyTriggers() throws SQLException {
        String query = "SELECT trigger_name, action_timing, event_manipulation, event_object_table, definer, sql_mode,"
                + " action_statement FROM information_schema.triggers WHERE trigger_schema = ?"
                + " ORDER BY event_object_table, action_timing, event_manipulation, action_order";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, template);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    execute("SET sql_mode = '" + rows.getString("sql_mode") + "'");
                    execute("CREATE DEFINER = %s TRIGGER `%s` %s %s ON `%s` FOR EACH ROW %s"
                            .formatted(
                                    account(rows.getString("definer")),
                                    rows.getString("trigger_name"),
                                    rows.getString("action_timing"),
                                    rows.getString("event_manipulation"),
                                    rows.getString("event_object_table"),
                                    rows.getString("action_statement")));
                }
            }
        }
    }

    /** {@code app@127.0.0.1}, quoted. */
    private static String account(String definer) {
        int at = definer.lastIndexOf('@');
        return "`%s`@`%s`".formatted(definer.substring(0, at), definer.substring(at + 1));
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, template);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
