package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that have no Flyway, in a JVM without its classes: one with Liquibase, one with nothing, one with half of it. */
@Tag("full")
class WithoutFlywayTests {

    private static final List<String> ACTIONS =
            List.of("migrate", "migrate-down", "migrate-status", "migrate-repair", "db-reset", "from-database");

    @TempDir
    private Path folder;

    private ToolJvm jvm;

    @BeforeEach
    void writeSeedAndTable() throws IOException, SQLException {
        Path seeds = Files.createDirectories(folder.resolve("target/classes/db/seed"));
        Files.writeString(seeds.resolve("010_sizes.sql"), "INSERT INTO sizes (id) VALUES (7);");
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id INT)");
        }
        jvm = new ToolJvm(folder).set("spring.datasource.url", url());
    }

    @Test
    void everyGoalSaysThatThereIsNoFlywayAndDestroysNothing() throws Exception {
        jvm.without("flyway");
        for (String action : ACTIONS) {
            assertThat(jvm.run(action)).as(action).singleElement().satisfies(WithoutFlywayTests::namesTheStarter);
        }
        assertThat(query("SELECT name FROM sqlite_master")).containsExactly("kept");
    }

    @Test
    void flywayWithoutTheModuleOfBootIsNone() throws Exception {
        jvm.without("spring-boot-flyway");
        for (String action : List.of("migrate-status", "db-reset")) {
            assertThat(jvm.run(action)).as(action).singleElement().satisfies(WithoutFlywayTests::namesTheStarter);
        }
    }

    private static void namesTheStarter(Row row) {
        assertThat(row.value("code")).isEqualTo("GF_MIGRATE_NO_FLYWAY");
        assertThat(row.value("hint")).contains("spring-boot-starter-flyway");
    }

    @Test
    void seedsRunWithoutFlyway() throws Exception {
        jvm.without("flyway");
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sizes (id INT)");
        }

        assertThat(codes(jvm.run("seed"))).isEmpty();
        assertThat(query("SELECT id FROM sizes")).containsExactly("7");
        assertThat(codes(jvm.run("seed", "fresh=true"))).containsExactly("GF_MIGRATE_NO_FLYWAY");
        assertThat(query("SELECT id FROM sizes")).containsExactly("7");
    }

    @Test
    void liquibaseIsNamedAndItsSchemaIsLeftAlone() throws Exception {
        withLiquibase();
        for (String action : List.of("migrate", "db-reset")) {
            assertThat(jvm.run(action)).as(action).singleElement().satisfies(row -> {
                assertThat(row.value("code")).isEqualTo("GF_MIGRATE_NO_FLYWAY");
                assertThat(row.value("message") + row.value("hint")).contains("Liquibase");
            });
        }
        assertThat(query("SELECT name FROM sqlite_master")).containsExactly("kept");
    }

    /** As at the start of the application: the seeds come after what makes their tables. */
    @Test
    void liquibaseMakesTheTablesOfTheSeeds() throws Exception {
        withLiquibase();

        assertThat(codes(jvm.run("seed"))).isEmpty();
        assertThat(query("SELECT id FROM sizes")).containsExactly("7");
    }

    private void withLiquibase() throws IOException {
        Path changes = Files.createDirectories(folder.resolve("target/classes/db/changelog"));
        Files.writeString(changes.resolve("sizes.sql"), """
                --liquibase formatted sql
                --changeset ada:1
                CREATE TABLE sizes (id INT);
                """);
        jvm.without("flyway")
                .set("spring.liquibase.enabled", "true")
                .set("spring.liquibase.change-log", "classpath:db/changelog/sizes.sql");
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
