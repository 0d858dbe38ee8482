package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MariaDbCopyTests {

    private static final String[] SCHEMA = {
        """
        CREATE TABLE b_parents (
            id         BIGINT AUTO_INCREMENT PRIMARY KEY,
            name       VARCHAR(20) NOT NULL CHECK (name <> ''),
            deleted_at DATETIME(6),
            live       TINYINT(1) AS (IF(deleted_at IS NULL, 1, NULL)) STORED,
            UNIQUE KEY live_names (name, live)
        )""",
        "CREATE TABLE a_children (id INT PRIMARY KEY, parent_id BIGINT NOT NULL REFERENCES b_parents (id))",
        "CREATE TABLE log (line INT)",
        "CREATE SEQUENCE numbers START WITH 40",
        "CREATE VIEW a_view AS SELECT name FROM z_view",
        "CREATE VIEW z_view AS SELECT name FROM b_parents WHERE live = 1",
        """
        CREATE TRIGGER template_rows.count_parents AFTER INSERT ON b_parents FOR EACH ROW
        BEGIN
            INSERT INTO log VALUES (1);
        END""",
        "CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC RETURN 2 * n",
        "INSERT INTO b_parents (id, name) VALUES (0, 'zero'), (5, 'five')",
        "INSERT INTO a_children VALUES (1, 5)",
    };

    private final DatabaseServer server = MariaDbServer.shared();

    @BeforeEach
    void copy() throws SQLException {
        server.createDatabase("template_rows");
        List<String> statements = new ArrayList<>(List.of("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'"));
        for (String statement : SCHEMA) {
            // The first view needs the second one.
            statements.add(statement.startsWith("CREATE VIEW a_view") ? "SELECT 1" : statement);
        }
        statements.add(SCHEMA[4]);
        statements.add("SELECT NEXTVAL(numbers)");
        execute("template_rows", statements.toArray(String[]::new));
        server.cloneDatabase("template_rows", "copied_rows");
    }

    @AfterEach
    void drop() {
        server.dropDatabase("copied_rows");
        server.dropDatabase("template_rows");
    }

    @Test
    void hasTheSameDefinitions() throws SQLException {
        for (String table : List.of("a_children", "b_parents", "log")) {
            assertThat(definition("copied_rows", "TABLE " + table))
                    .isEqualTo(definition("template_rows", "TABLE " + table));
        }
        assertThat(definition("copied_rows", "VIEW a_view")).contains("z_view").doesNotContain("template_rows");
    }

    @Test
    void hasTheRowsAndCountsOn() throws SQLException {
        assertThat(query("SELECT group_concat(id ORDER BY id) FROM b_parents")).isEqualTo("0,5");
        assertThat(query("SELECT count(*) FROM log"))
                .as("triggers do not fire on the way")
                .isEqualTo("2");
        execute("copied_rows", "INSERT INTO b_parents (name) VALUES ('six')");
        assertThat(query("SELECT max(id) FROM b_parents")).isEqualTo("6");
        assertThat(query("SELECT count(*) FROM log")).isEqualTo("3");
        assertThat(query("SELECT count(*) FROM a_view")).isEqualTo("3");
        assertThat(query("SELECT twice(4)")).isEqualTo("8");
        assertThat(Long.parseLong(query("SELECT NEXTVAL(numbers)"))).isGreaterThan(40);
    }

    @Test
    void refusesWhatItsTemplateRefuses() {
        for (String statement : List.of(
                "INSERT INTO a_children VALUES (2, 99)",
                "INSERT INTO b_parents (name) VALUES ('five')",
                "INSERT INTO b_parents (name) VALUES ('')")) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute("copied_rows", statement));
        }
    }

    private String definition(String database, String object) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW CREATE " + object)) {
            rows.next();
            return rows.getString(2);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect("copied_rows");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
