package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link MariaDbCopyTests} claims, on MySQL; skipped where there is none. */
class MySqlCopyTests {

    private static final String[] SCHEMA = {
        """
        CREATE TABLE b_parents (
            id         BIGINT AUTO_INCREMENT PRIMARY KEY,
            name       VARCHAR(20) NOT NULL,
            made_at    DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
            deleted_at DATETIME(6),
            live       TINYINT(1) AS (IF(deleted_at IS NULL, 1, NULL)) STORED,
            UNIQUE KEY live_names (name, live)
        )""",
        "CREATE TABLE a_children (id INT PRIMARY KEY, parent_id BIGINT NOT NULL,"
                + " CONSTRAINT of_parent FOREIGN KEY (parent_id) REFERENCES b_parents (id))",
        "CREATE TABLE log (line INT)",
        "CREATE VIEW z_view AS SELECT name FROM b_parents WHERE live = 1",
        "CREATE VIEW a_view AS SELECT name FROM z_view",
        """
        CREATE TRIGGER count_parents AFTER INSERT ON b_parents FOR EACH ROW
        BEGIN
            INSERT INTO log VALUES (1);
        END""",
        "CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC RETURN 2 * n",
        "INSERT INTO b_parents (id, name) VALUES (1, 'one'), (5, 'five')",
        "INSERT INTO a_children VALUES (1, 5)",
    };

    private DatabaseServer server;

    @BeforeEach
    void copy() throws SQLException {
        assumeThat(DatabaseServer.obstacle(DatabaseEngine.MYSQL)).isEmpty();
        server = DatabaseServer.shared(DatabaseEngine.MYSQL);
        server.createDatabase("template_rows");
        execute("template_rows", SCHEMA);
        server.cloneDatabase("template_rows", "copied_rows");
    }

    @AfterEach
    void drop() {
        if (server != null) {
            server.dropDatabase("copied_rows");
            server.dropDatabase("template_rows");
        }
    }

    @Test
    void hasTheSameDefinitions() throws SQLException {
        for (String table : List.of("a_children", "b_parents", "log")) {
            assertThat(definition("copied_rows", table)).isEqualTo(definition("template_rows", table));
        }
        assertThat(query("copied_rows", "SHOW CREATE VIEW a_view", 2))
                .contains("z_view")
                .doesNotContain("template");
    }

    @Test
    void hasTheRowsAndCountsOn() throws SQLException {
        assertThat(query("copied_rows", "SELECT group_concat(id ORDER BY id) FROM b_parents", 1))
                .isEqualTo("1,5");
        assertThat(query("copied_rows", "SELECT count(*) FROM log", 1))
                .as("triggers do not fire on the way")
                .isEqualTo("2");
        execute("copied_rows", "INSERT INTO b_parents (name) VALUES ('six')");
        assertThat(query("copied_rows", "SELECT max(id) FROM b_parents", 1)).isEqualTo("6");
        assertThat(query("copied_rows", "SELECT count(*) FROM log", 1)).isEqualTo("3");
        assertThat(query("template_rows", "SELECT count(*) FROM log", 1)).isEqualTo("2");
        assertThat(query("copied_rows", "SELECT count(*) FROM a_view", 1)).isEqualTo("3");
        assertThat(query("copied_rows", "SELECT twice(4)", 1)).isEqualTo("8");
    }

    @Test
    void refusesWhatItsTemplateRefuses() {
        for (String statement :
                List.of("INSERT INTO a_children VALUES (2, 99)", "INSERT INTO b_parents (name) VALUES ('five')")) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute("copied_rows", statement));
        }
    }

    /** What was not said of characters is said in a copy. */
    private String definition(String database, String table) throws SQLException {
        return query(database, "SHOW CREATE TABLE " + table, 2).replace("CHARACTER SET utf8mb4 ", "");
    }

    private String query(String database, String sql, int column) throws SQLException {
        try (Connection connection = server.openAdministratorConnection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(column);
        }
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = server.openAdministratorConnection(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
