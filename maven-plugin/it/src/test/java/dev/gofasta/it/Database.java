package dev.gofasta.it;

import dev.gofasta.devservices.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database on a real PostgreSQL, for a service in another process. */
record Database(PostgresServer server, String name) {

    static Database create(PostgresServer server, String name) {
        server.createDatabase(name);
        return new Database(server, name);
    }

    Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", server.jdbcUrl(name),
                "SPRING_DATASOURCE_USERNAME", server.username(),
                "SPRING_DATASOURCE_PASSWORD", server.password());
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
