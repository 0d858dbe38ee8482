package dev.gofasta.errors.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.errors.Problems;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RealDatabaseTests {

    private static final String DATABASE = "errors";

    private final DataAccessTranslator translator =
            new DataAccessTranslator(new Problems(URI.create("https://gofasta.dev/problems/")));

    private DatabaseServer server;
    private JdbcTemplate jdbc;

    @AfterEach
    void drop() {
        if (this.server != null) {
            this.server.dropDatabase(DATABASE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesWhatIsRefusedAlike(DatabaseEngine engine) {
        create(engine);
        assertRefused("409 DUPLICATE_VALUE", "INSERT INTO tea (id, name) VALUES (2, 'green')");
        assertRefused("409 DUPLICATE_VALUE", "INSERT INTO tea (id, name) VALUES (1, 'black')");
        assertRefused("409 CONFLICT", "INSERT INTO cup (id, tea_id) VALUES (1, 99)");
        assertRefused("409 CONFLICT", "INSERT INTO tea (id, name) VALUES (2, NULL)");
        assertRefused("409 NOT_DELETABLE", "DELETE FROM tea");
        if (engine != DatabaseEngine.SQLITE) {
            // SQLite keeps texts of any length.
            assertRefused("400 INVALID_DATA", "INSERT INTO tea (id, name) VALUES (2, 'longer than allowed')");
        }
        assertRefused("409 CONFLICT", "INSERT INTO tea (id, name, price) VALUES (2, 'black', -1)");
    }

    @ParameterizedTest
    @EnumSource
    void describesALockThatDoesNotComeAlike(DatabaseEngine engine) throws SQLException {
        create(engine);
        SingleConnectionDataSource holder =
                new SingleConnectionDataSource(dataSource().getConnection(), true);
        try {
            JdbcTemplate other = new JdbcTemplate(holder);
            other.execute(begin(engine));
            other.update("UPDATE tea SET name = 'white'");
            SingleConnectionDataSource waiter =
                    new SingleConnectionDataSource(dataSource().getConnection(), true);
            this.jdbc = new JdbcTemplate(waiter);
            this.jdbc.execute(patience(engine));
            assertRefused("409 STALE_VERSION", "UPDATE tea SET name = 'red'");
            waiter.destroy();
            other.execute("ROLLBACK");
        } finally {
            holder.destroy();
        }
    }

    private void create(DatabaseEngine engine) {
        Optional<String> obstacle = DatabaseServer.obstacle(engine);
        assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
        this.server = DatabaseServer.shared(engine);
        this.server.createDatabase(DATABASE);
        this.jdbc = new JdbcTemplate(dataSource());
        this.jdbc.execute(
                "CREATE TABLE tea (id INT PRIMARY KEY, name VARCHAR(10) NOT NULL UNIQUE, price INT CHECK (price > 0))");
        this.jdbc.execute(
                "CREATE TABLE cup (id INT PRIMARY KEY, tea_id INT, FOREIGN KEY (tea_id) REFERENCES tea (id))");
        trigger(engine).forEach(this.jdbc::execute);
        this.jdbc.update("INSERT INTO tea (id, name) VALUES (1, 'green')");
    }

    private static List<String> trigger(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES ->
                List.of("""
                        CREATE FUNCTION protect() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN RAISE EXCEPTION 'tea % is not deletable', OLD.id USING ERRCODE = 'restrict_violation'; END $$""", "CREATE TRIGGER protect BEFORE DELETE ON tea FOR EACH ROW EXECUTE FUNCTION protect()");
            case MARIADB, MYSQL ->
                List.of("CREATE TRIGGER protect BEFORE DELETE ON tea FOR EACH ROW "
                        + "SIGNAL SQLSTATE '23001' SET MESSAGE_TEXT = 'A record of tea is not deletable'");
            case SQLITE ->
                List.of("CREATE TRIGGER protect BEFORE DELETE ON tea FOR EACH ROW "
                        + "BEGIN SELECT RAISE(ABORT, 'A record of tea is not deletable'); END");
            case SQLSERVER ->
                List.of("CREATE TRIGGER protect ON tea AFTER DELETE AS "
                        + "THROW 50001, 'A record of tea is not deletable', 1");
        };
    }

    private static String begin(DatabaseEngine engine) {
        return switch (engine) {
            case SQLITE -> "BEGIN IMMEDIATE";
            case SQLSERVER -> "BEGIN TRANSACTION";
            default -> "BEGIN";
        };
    }

    private static String patience(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES -> "SET lock_timeout = '50ms'";
            case MARIADB, MYSQL -> "SET innodb_lock_wait_timeout = 1";
            case SQLITE -> "PRAGMA busy_timeout = 50";
            case SQLSERVER -> "SET LOCK_TIMEOUT 50";
        };
    }

    private DriverManagerDataSource dataSource() {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(
                this.server.jdbcUrl(DATABASE), this.server.username(), this.server.password());
        dataSource.setDriverClassName(this.server.engine().driverClassName());
        return dataSource;
    }

    private void assertRefused(String outcome, String statement) {
        Throwable error = catchThrowable(() -> this.jdbc.update(statement));
        ProblemDetail problem = this.translator.translate(error);
        assertThat(problem).as(String.valueOf(error)).isNotNull();
        assertThat(problem.getStatus() + " " + problem.getProperties().get("code"))
                .as(String.valueOf(error))
                .isEqualTo(outcome);
        assertThat(problem.getDetail()).doesNotContain("tea");
    }
}
