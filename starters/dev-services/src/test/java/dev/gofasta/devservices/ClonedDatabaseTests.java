package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClonedDatabaseTests {

    @ParameterizedTest
    @EnumSource(names = "SQLSERVER", mode = EnumSource.Mode.EXCLUDE)
    void hasRowsOfItsTemplateAndChangesAlone(DatabaseEngine engine) throws Exception {
        assumeThat(DatabaseServer.obstacle(engine)).isEmpty();
        DatabaseServer server = DatabaseServer.shared(engine);
        server.createDatabase("template_one");
        execute(server, "template_one", "CREATE TABLE notes (text VARCHAR(20))", "INSERT INTO notes VALUES ('first')");
        try {
            server.cloneDatabase("template_one", "copy_one");
            execute(server, "copy_one", "INSERT INTO notes VALUES ('second')", "ALTER TABLE notes ADD COLUMN more int");
            assertThat(query(server, "copy_one", "SELECT count(*) FROM notes")).isEqualTo("2");
            assertThat(query(server, "template_one", "SELECT count(*) FROM notes"))
                    .isEqualTo("1");
            assertThatIllegalStateException().isThrownBy(() -> server.cloneDatabase("template_one", "copy_one"));
        } finally {
            server.dropDatabase("copy_one");
            server.dropDatabase("template_one");
        }
    }

    private static void execute(DatabaseServer server, String database, String... statements) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(DatabaseServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
