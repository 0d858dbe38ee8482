package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateStatusTests {

    @TempDir
    private Path folder;

    private ShopProject project;

    @BeforeEach
    void writeMigrations() {
        project = new ShopProject(folder, DatabaseEngine.POSTGRES)
                .write("V1__create_sizes.sql", "CREATE TABLE sizes (id INT PRIMARY KEY);")
                .write("U1__create_sizes.sql", "DROP TABLE sizes;")
                .write("V2__create_colours.sql", "CREATE TABLE colours (id INT PRIMARY KEY);");
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @Test
    void newDatabaseLacksAllMigrationsAndStaysEmpty() throws Exception {
        List<Row> rows = project.run("migrate-status");

        assertThat(rows)
                .filteredOn(row -> row.kind().equals("migration"))
                .extracting(row -> row.value("state"))
                .containsExactly("pending", "pending");
        assertThat(project.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void migrationWithoutWayBackIsAWarningAtItsSource() {
        assertThat(project.run("migrate-status"))
                .filteredOn(row -> row.value("code").equals("GF_MIGRATE_UNPAIRED"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value("severity")).isEqualTo("WARNING");
                    assertThat(row.value("file"))
                            .isEqualTo(folder.resolve("src/main/resources/db/migration/V2__create_colours.sql")
                                    .toString());
                });
    }

    @Test
    @Tag("raises:GF_ENV_DATABASE_UNREACHABLE")
    void databaseThatCanNotBeReachedIsSaidSo() {
        project.set("spring.datasource.url", "jdbc:postgresql://localhost:1/none");

        assertThat(project.run("migrate-status"))
                .singleElement()
                .extracting(row -> row.value("code"))
                .isEqualTo("GF_ENV_DATABASE_UNREACHABLE");
    }

    @Test
    @Tag("raises:GF_MIGRATE_NO_FLYWAY")
    void applicationWithoutFlywayIsSaidSo() {
        project.set("spring.flyway.enabled", "false");

        assertThat(project.run("migrate-status"))
                .singleElement()
                .extracting(row -> row.value("code"))
                .isEqualTo("GF_MIGRATE_NO_FLYWAY");
    }

    @Test
    @Tag("raises:GF_ENV_APPLICATION_START")
    void applicationThatDoesNotStartSaysWhy() {
        project.set("spring.profiles.active", "no profile");

        assertThat(project.run("migrate-status"))
                .singleElement()
                .satisfies(row -> assertThat(row.value("code")).isEqualTo("GF_ENV_APPLICATION_START"));
    }
}
