package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of Flyway that say where things are and what they are called. */
class FlywaySettingsTests {

    @TempDir
    private Path folder;

    private ShopProject project;

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    private ShopProject on(DatabaseEngine engine) {
        project = new ShopProject(folder, engine);
        return project;
    }

    @EachEmbeddedEngine
    void severalLocationsAndThatOfTheVendorAreRead(DatabaseEngine engine) throws SQLException {
        on(engine)
                .set("spring.flyway.locations", "classpath:db/migration/all,classpath:db/migration/{vendor}")
                .write("all/V1__create_sizes.sql", "CREATE TABLE sizes (id INT PRIMARY KEY);")
                .write("all/U1__create_sizes.sql", "DROP TABLE sizes;");
        for (String vendor : List.of("postgresql", "mariadb", "sqlite")) {
            project.write(vendor + "/V2__vendor.sql", "CREATE TABLE of_" + vendor + " (id INT PRIMARY KEY);")
                    .write(vendor + "/U2__vendor.sql", "DROP TABLE of_" + vendor + ";");
        }
        String own = "of_"
                + (engine == DatabaseEngine.POSTGRES
                        ? "postgresql"
                        : engine.name().toLowerCase(Locale.ROOT));

        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("1", "2");
        assertThat(project.tables()).contains(own, "sizes").hasSize(3);
        assertThat(codes(project.run("migrate-status"))).isEmpty();
        assertThat(versions(project.run("migrate-down", "all=true", "acceptPartial=true"), "undone"))
                .containsExactly("2", "1");
        assertThat(project.tables()).containsExactly("flyway_schema_history");
    }

    @EachEmbeddedEngine
    void historyMayBeCalledOtherwise(DatabaseEngine engine) throws SQLException {
        Schemas.write(on(engine)).set("spring.flyway.table", "schema changes").run("migrate");

        assertThat(versions(project.run("migrate-down", "acceptPartial=true"), "undone"))
                .containsExactly("3");
        assertThat(project.tables()).containsExactly("colours", "schema changes", "sizes");
        assertThat(codes(project.run("db-reset", "skipSeed=true"))).isEmpty();
        assertThat(project.tables()).containsExactly("colours", "schema changes", "shapes", "sizes");
    }

    @EachEmbeddedEngine
    void prefixSeparatorAndSuffixMayBeOthers(DatabaseEngine engine) throws SQLException {
        on(engine)
                .set("spring.flyway.sql-migration-prefix", "M")
                .set("spring.flyway.sql-migration-separator", "-")
                .set("spring.flyway.sql-migration-suffixes", ".ddl")
                .write("M1-sizes.ddl", "CREATE TABLE sizes (id INT PRIMARY KEY);")
                .write("U1-sizes.ddl", "DROP TABLE sizes;")
                .write("M2-shapes.ddl", "CREATE TABLE shapes (id INT PRIMARY KEY);")
                .write("U2__shapes.sql", "DROP TABLE shapes;");

        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("1", "2");
        assertThat(project.run("migrate-status"))
                .filteredOn(row -> row.value("code").equals("GF_MIGRATE_UNPAIRED"))
                .singleElement()
                .satisfies(row -> assertThat(row.value("message")).contains("U2-*.ddl"));
        project.write("U2-shapes.ddl", "DROP TABLE shapes;");
        assertThat(versions(project.run("migrate-down", "all=true", "acceptPartial=true"), "undone"))
                .containsExactly("2", "1");
    }

    @Test
    @Tag("raises:GF_MIGRATE_UNPAIRED")
    void migrationsCalledAsTheirWaysBackAreNotTakenBackByThemselves() throws SQLException {
        on(DatabaseEngine.POSTGRES)
                .set("spring.flyway.sql-migration-prefix", "U")
                .write("U1__sizes.sql", "CREATE TABLE IF NOT EXISTS sizes (id INT PRIMARY KEY);");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("1");

        List<Row> rows = project.run("migrate-down");

        assertThat(codes(rows)).containsExactly("GF_MIGRATE_UNPAIRED");
        assertThat(rows.get(0).value("message")).contains("spring.flyway.sql-migration-prefix");
        assertThat(project.history()).containsExactly("1");
    }
}
