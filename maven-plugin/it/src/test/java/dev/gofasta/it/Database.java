package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database of a real engine, for a service in another process. */
record Database(DatabaseServer server, String name) {

    /** An empty database on the one server of {@code engine} that the tests of this JVM share. */
    static Database create(DatabaseEngine engine, String name) {
        DatabaseServer server = DatabaseServer.shared(engine);
        server.dropDatabase(name);
        server.createDatabase(name);
        return new Database(server, name);
    }

    /** Returns what {@code -Ddatabase} is called that develops on {@code engine}. */
    static String keyword(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES -> "postgres";
            case MARIADB, MYSQL -> "mysql";
            case SQLITE -> "sqlite";
            case SQLSERVER -> "sqlserver";
        };
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of("SPRING_DATASOURCE_URL", server.jdbcUrl(name)));
        if (!server.username().isEmpty()) {
            environment.put("SPRING_DATASOURCE_USERNAME", server.username());
            environment.put("SPRING_DATASOURCE_PASSWORD", server.password());
        }
        return environment;
    }

    /** Returns how a truth value that is true is read from its column. */
    String yes() {
        return server.engine() == DatabaseEngine.POSTGRES ? "t" : "1";
    }

    /** Returns what is read as 1 where a condition holds, which is no value by itself on SQL Server. */
    static String whether(String condition) {
        return "CASE WHEN " + condition + " THEN 1 ELSE 0 END";
    }

    /** Returns a truth value as SQL has it. */
    static String literal(DatabaseEngine engine, boolean truth) {
        return engine == DatabaseEngine.SQLSERVER ? (truth ? "1" : "0") : (truth ? "TRUE" : "FALSE");
    }

    void execute(String sql) {
        try (Connection connection = server.openAdministratorConnection(name);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    /** Returns each row as its columns' texts. */
    List<List<String>> query(String sql) {
        try (Connection connection = server.openAdministratorConnection(name);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }
}
