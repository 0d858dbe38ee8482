package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteServerTests {

    @Test
    void keepsDataBetweenRuns(@TempDir Path parent) throws Exception {
        Path directory = parent.resolve("a path with spaces/sqlite");
        try (SqliteServer server = SqliteServer.startPersistent(directory)) {
            server.createDatabase("app");
            execute(server, "app", "CREATE TABLE notes (text TEXT)", "INSERT INTO notes VALUES ('kept')");
        }
        try (SqliteServer server = SqliteServer.startPersistent(directory)) {
            server.createDatabase("app");
            assertThat(query(server, "app", "SELECT text FROM notes")).isEqualTo("kept");
        }
        assertThat(directory.resolve("app.db")).isRegularFile();
    }

    @Test
    void connectsWithForeignKeysAndWriteAheadLog() throws Exception {
        try (SqliteServer server = SqliteServer.startThrowaway()) {
            server.createDatabase("app");
            assertThat(query(server, "app", "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(query(server, "app", "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(query(server, "app", "PRAGMA busy_timeout")).isEqualTo("10000");
        }
    }

    @Test
    void dropsDatabaseWithItsCompanionFiles() throws Exception {
        try (SqliteServer server = SqliteServer.startThrowaway()) {
            server.createDatabase("app");
            try (Connection open = connect(server, "app");
                    Statement statement = open.createStatement()) {
                statement.execute("CREATE TABLE notes (text TEXT)");
                server.dropDatabase("app");
            }
            assertThat(server.directory().resolve("app.db")).doesNotExist();
            assertThat(server.directory().resolve("app.db-wal")).doesNotExist();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> server.openAdministratorConnection("app"));
        }
    }

    @Test
    void deletesEverythingWhenClosed() {
        SqliteServer server = SqliteServer.startThrowaway();
        server.createDatabase("app");
        server.close();
        assertThat(server.directory()).doesNotExist();
    }

    private static void execute(SqliteServer server, String database, String... statements) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(SqliteServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(SqliteServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
