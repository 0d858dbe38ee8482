package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Applications that make their own Flyway: two, two of which one is primary, and one with a database of its own. */
class SeveralFlywaysTests {

    @TempDir
    private Path folder;

    private ShopProject project;
    private ShopProject other;

    @BeforeEach
    void createDatabases() throws Exception {
        project = Schemas.write(new ShopProject(folder, DatabaseEngine.POSTGRES));
        other = new ShopProject(folder, DatabaseEngine.POSTGRES);
        other.execute("CREATE TABLE kept (id INT)");
        project.set("other.url", other.url())
                .set("other.username", project.settings().get("spring.datasource.username"));
    }

    @AfterEach
    void dropDatabases() {
        project.close();
        other.close();
    }

    @Test
    void twoOfWhichNoneIsPrimaryAreRefusedByEveryGoal() throws Exception {
        project.as(Two.class).execute("CREATE TABLE kept (id INT)");

        for (String action :
                List.of("migrate", "migrate-down", "migrate-status", "migrate-repair", "db-reset", "from-database")) {
            List<Row> rows = project.run(action);
            assertThat(codes(rows)).as(action).containsExactly("GF_MIGRATE_NO_FLYWAY");
            assertThat(rows.get(0).value("hint")).contains("@Primary");
        }
        assertThat(project.tables()).containsExactly("kept");
        assertThat(other.tables()).containsExactly("kept");
    }

    @Test
    void seedsWaitForTheMigrationsOfBoth() throws Exception {
        project.as(Two.class);
        flyway(project.url(), project.settings().get("spring.datasource.username"), folder.resolve("target/classes/db"))
                .migrate();
        assertThat(codes(project.run("seed"))).contains("GF_MIGRATE_PENDING");

        other.execute("DROP TABLE kept");
        flyway(other.url(), project.settings().get("spring.datasource.username"), folder.resolve("target/classes/db"))
                .migrate();
        assertThat(codes(project.run("seed"))).isEmpty();
    }

    @Test
    void primaryOneIsTheOneThatIsMeant() throws Exception {
        project.as(TwoWithPrimary.class);

        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("1", "2", "3");
        assertThat(codes(project.run("seed"))).isEmpty();
        assertThat(codes(project.run("db-reset"))).isEmpty();
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(other.tables()).containsExactly("kept");
    }

    @Test
    void databaseOfItsOwnIsTheOneThatIsMigratedAndGuarded() throws Exception {
        project.as(OnAnotherDatabase.class).execute("CREATE TABLE kept (id INT)");
        other.execute("DROP TABLE kept");

        project.run("migrate");
        assertThat(other.history()).containsExactly("1", "2", "3");
        assertThat(versions(project.run("migrate-down"), "undone")).containsExactly("3");
        assertThat(other.history()).containsExactly("1", "2");
        other.execute("CREATE TABLE kept (id INT)");
        assertThat(codes(project.run("db-reset", "skipSeed=true"))).isEmpty();
        assertThat(other.tables()).doesNotContain("kept").contains("shapes");
        assertThat(project.tables()).containsExactly("kept");
    }

    private static Flyway flyway(String url, String username, Path migrations) {
        return Flyway.configure()
                .dataSource(url, username, "")
                .locations("filesystem:" + migrations)
                .load();
    }

    private static Flyway flyway(String url, String username) {
        return Flyway.configure()
                .dataSource(url, username, "")
                .locations("classpath:db/migration")
                .load();
    }

    /** Neither is primary. */
    @EnableAutoConfiguration
    static class Two {

        @Bean
        Flyway first(
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.datasource.username}") String username) {
            return flyway(url, username);
        }

        @Bean
        Flyway second(@Value("${other.url}") String url, @Value("${other.username}") String username) {
            return flyway(url, username);
        }
    }

    /** The first is primary. */
    @EnableAutoConfiguration
    static class TwoWithPrimary {

        @Bean
        @Primary
        Flyway first(
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.datasource.username}") String username) {
            return flyway(url, username);
        }

        @Bean
        Flyway second(@Value("${other.url}") String url, @Value("${other.username}") String username) {
            return flyway(url, username);
        }
    }

    /** One, which does not work on the application's data source. */
    @EnableAutoConfiguration
    static class OnAnotherDatabase {

        @Bean
        Flyway flyway(@Value("${other.url}") String url, @Value("${other.username}") String username) {
            return SeveralFlywaysTests.flyway(url, username);
        }
    }
}
