package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each situation that is not right, and its way out. */
class MigrateTests {

    @TempDir
    private Path folder;

    private ShopProject project;

    private ShopProject on(DatabaseEngine engine) {
        project = Schemas.write(new ShopProject(folder, engine));
        return project;
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @EachEmbeddedEngine
    void runsWhatIsPendingAndThenNothing(DatabaseEngine engine) throws SQLException {
        assertThat(versions(on(engine).run("migrate"), "migrated")).containsExactly("1", "2", "3");
        assertThat(project.run("migrate")).isEmpty();
        assertThat(project.history()).containsExactly("1", "2", "3");
    }

    @Test
    void migrationsAreToldInTheOrderInWhichTheyWereRun() {
        on(DatabaseEngine.SQLITE);
        List<String> versions = IntStream.range(0, 12)
                .mapToObj(i -> String.valueOf(20260115103000L + i))
                .toList();
        versions.forEach(version ->
                project.write("V" + version + "__table.sql", "CREATE TABLE t" + version + " (id INT PRIMARY KEY);"));

        assertThat(versions(project.run("migrate"), "migrated").subList(3, 15)).isEqualTo(versions);
    }

    @EachEmbeddedEngine
    @Tag("raises:GF_MIGRATE_CHECKSUM")
    void editedMigrationIsFoundAndRepairAcceptsIt(DatabaseEngine engine) {
        on(engine).run("migrate");
        project.write("V3__create_shapes.sql", "CREATE TABLE shapes (id INT PRIMARY KEY); -- with a comment");

        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_CHECKSUM");
        assertThat(codes(project.run("migrate"))).contains("GF_MIGRATE_CHECKSUM");
        assertThat(project.run("migrate-repair"))
                .extracting(row -> row.value("what") + " " + row.value("version"))
                .containsExactly("aligned 3");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    @EachEmbeddedEngine
    @Tag("raises:GF_MIGRATE_OUT_OF_ORDER")
    void lateComerIsFoundAndRunsOutOfOrder(DatabaseEngine engine) throws SQLException {
        on(engine).run("migrate");
        project.write("V2_1__create_tags.sql", "CREATE TABLE tags (id INT PRIMARY KEY);")
                .write("U2_1__create_tags.sql", "DROP TABLE tags;");

        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_OUT_OF_ORDER");
        assertThat(codes(project.run("migrate"))).contains("GF_MIGRATE_OUT_OF_ORDER");
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(versions(project.run("migrate", "outOfOrder=true"), "migrated"))
                .containsExactly("2.1");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    @EachEmbeddedEngine
    @Tag("raises:GF_MIGRATE_MISSING")
    void lostFileIsFoundAndRepairForgetsIt(DatabaseEngine engine) {
        on(engine).run("migrate");
        project.delete("V2__create_colours.sql");

        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_MISSING");
        assertThat(codes(project.run("migrate"))).contains("GF_MIGRATE_MISSING");
        project.run("migrate-repair");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
        assertThat(codes(project.run("migrate"))).isEmpty();
    }

    /** An older release of the application must be able to start on the database of a newer one. */
    @Test
    void fileOfALaterReleaseIsAWarningOnly() {
        on(DatabaseEngine.POSTGRES).run("migrate");
        project.delete("V3__create_shapes.sql");

        assertThat(project.run("migrate-status"))
                .filteredOn(row -> row.value("code").equals("GF_MIGRATE_MISSING"))
                .singleElement()
                .extracting(row -> row.value("severity"))
                .isEqualTo("WARNING");
        assertThat(codes(project.run("migrate"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "SQLITE"})
    void failureLeavesNothingAndTheMendedMigrationRuns(DatabaseEngine engine) throws SQLException {
        on(engine)
                .write(
                        "V3__create_shapes.sql",
                        "CREATE TABLE shapes (id INT PRIMARY KEY);\n\nINSERT INTO nowhere VALUES (1);");

        List<Row> rows = project.run("migrate");

        assertThat(rows)
                .filteredOn(row -> row.kind().equals("problem"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value("code")).isEqualTo("GF_MIGRATE_FAILED");
                    assertThat(row.value("message")).contains("V3__create_shapes.sql", "nowhere");
                    assertThat(row.value("file")).endsWith("src/main/resources/db/migration/V3__create_shapes.sql");
                    assertThat(row.number("line")).isEqualTo(3);
                });
        assertThat(project.tables()).doesNotContain("shapes");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_PENDING");
        Schemas.write(project);
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("3");
    }

    @Test
    @Tag("raises:GF_MIGRATE_HALF_APPLIED")
    void halfAppliedMigrationIsTakenBackByHandAndRunsAgain() throws SQLException {
        failHalfWay();
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_HALF_APPLIED");
        assertThat(codes(project.run("migrate"))).contains("GF_MIGRATE_HALF_APPLIED");
        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).containsExactly("GF_MIGRATE_HALF_APPLIED");
        assertThat(codes(project.run("migrate-repair"))).containsExactly("GF_MIGRATE_HALF_APPLIED");

        project.execute("DROP TABLE shapes");
        Schemas.write(project);
        project.run("migrate-repair", "revert=true");

        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_PENDING");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("3");
    }

    @Test
    void halfAppliedMigrationIsCompletedByHandAndCountsAsRun() throws SQLException {
        failHalfWay();
        Schemas.write(project);

        project.run("migrate-repair", "complete=true");

        assertThat(codes(project.run("migrate-status"))).isEmpty();
        assertThat(project.run("migrate")).isEmpty();
        assertThat(project.history()).containsExactly("1", "2", "3");
    }

    private void failHalfWay() throws SQLException {
        on(DatabaseEngine.MARIADB)
                .write(
                        "V3__create_shapes.sql",
                        "CREATE TABLE shapes (id INT PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);");
        assertThat(codes(project.run("migrate"))).containsExactly("GF_MIGRATE_FAILED");
        assertThat(project.tables()).contains("shapes");
    }

    @Test
    void twoMigrationsOfOneVersionAreSaidSo() {
        on(DatabaseEngine.POSTGRES).write("V3__create_forms.sql", "SELECT 1;");

        assertThat(codes(project.run("migrate"))).containsExactly("GF_VERIFY_MIGRATION_CLASH");
    }

    @Test
    void twoWaysBackFromOneVersionAreSaidSo() {
        on(DatabaseEngine.POSTGRES).write("U3__drop_shapes.sql", "SELECT 1;");

        assertThat(codes(project.run("migrate-down"))).isEmpty();
        assertThat(codes(project.run("migrate-status"))).contains("GF_MIGRATE_UNPAIRED");
    }
}
