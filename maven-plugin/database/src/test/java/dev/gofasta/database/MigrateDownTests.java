package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds on every engine, and what holds where all is taken back together. */
class MigrateDownTests {

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
    void latestStepsAreTakenBackAndFlywayIsContent(DatabaseEngine engine) throws SQLException {
        on(engine).run("migrate");

        List<Row> rows = project.run("migrate-down", "steps=2", "acceptPartial=true");

        assertThat(versions(rows, "undone")).containsExactly("3", "2");
        assertThat(codes(rows)).isEmpty();
        assertThat(project.history()).containsExactly("1");
        assertThat(project.query("SELECT id FROM sizes")).isEmpty();
        assertThatThrownBy(() -> project.query("SELECT id FROM colours")).isInstanceOf(SQLException.class);
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("2", "3");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    @EachEmbeddedEngine
    void oneStepIsTakenBackUnlessMoreAreAskedFor(DatabaseEngine engine) throws SQLException {
        on(engine).run("migrate");

        project.run("migrate-down", "acceptPartial=true");

        assertThat(project.history()).containsExactly("1", "2");
    }

    @EachEmbeddedEngine
    void allStepsLeaveNothingBehind(DatabaseEngine engine) throws SQLException {
        on(engine).run("migrate");

        List<Row> rows = project.run("migrate-down", "all=true", "acceptPartial=true");

        assertThat(versions(rows, "undone")).containsExactly("3", "2", "1");
        assertThat(project.history()).isEmpty();
        assertThat(project.tables()).containsExactly("flyway_schema_history");
        assertThat(project.run("migrate-down", "all=true")).isEmpty();
    }

    @EachEmbeddedEngine
    void migrationWithoutWayBackStopsAllBeforeAnythingIsRun(DatabaseEngine engine) throws Exception {
        on(engine).delete("U2__create_colours.sql");
        project.run("migrate");

        List<Row> rows = project.run("migrate-down", "steps=3", "acceptPartial=true");

        assertThat(codes(rows)).containsExactly("GF_MIGRATE_UNPAIRED");
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(project.query("SELECT id FROM shapes")).isEmpty();
    }

    @ParameterizedTest
    @Tag("raises:GF_MIGRATE_FAILED")
    @EnumSource(names = {"POSTGRES", "SQLITE"})
    void failureTakesTheWholeRunBack(DatabaseEngine engine) throws SQLException {
        on(engine)
                .write("U2__create_colours.sql", "DELETE FROM sizes;\n\nDROP TABLE colors;")
                .run("migrate");

        List<Row> rows = project.run("migrate-down", "steps=3");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.value("code")).isEqualTo("GF_MIGRATE_FAILED");
            assertThat(row.value("message")).contains("U2__create_colours.sql", "colors", "Nothing was taken back");
            assertThat(row.value("file")).endsWith("src/main/resources/db/migration/U2__create_colours.sql");
            assertThat(row.number("line")).isEqualTo(3);
        });
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(project.query("SELECT id FROM sizes")).containsExactly("7");
        assertThat(project.query("SELECT id FROM shapes")).isEmpty();
    }

    @EachEmbeddedEngine
    void placeholdersAreThoseOfFlyway(DatabaseEngine engine) throws SQLException {
        on(engine)
                .set("spring.flyway.placeholders.shapes", "shapes")
                .write("U3__create_shapes.sql", "DROP TABLE ${shapes};")
                .run("migrate");

        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).isEmpty();
        assertThat(project.history()).containsExactly("1", "2");
    }

    @Test
    void placeholderWithoutValueIsSaidBeforeAnythingIsRun() throws SQLException {
        on(DatabaseEngine.POSTGRES)
                .write("U1__create_sizes.sql", "DROP TABLE ${nobody};")
                .run("migrate");

        assertThat(codes(project.run("migrate-down", "all=true"))).containsExactly("GF_MIGRATE_FAILED");
        assertThat(project.history()).containsExactly("1", "2", "3");
    }

    @EachEmbeddedEngine
    void orderIsThatInWhichTheyWereRun(DatabaseEngine engine) throws Exception {
        on(engine).delete("V2__create_colours.sql");
        project.delete("U2__create_colours.sql");
        project.run("migrate");
        Schemas.write(project).run("migrate", "outOfOrder=true");
        assertThat(project.history()).containsExactly("1", "3", "2");

        assertThat(versions(project.run("migrate-down", "steps=2", "acceptPartial=true"), "undone"))
                .containsExactly("2", "3");
    }

    @Test
    void baselineIsWhereTheWayBackEnds() throws SQLException {
        on(DatabaseEngine.POSTGRES)
                .set("spring.flyway.baseline-on-migrate", "true")
                .set("spring.flyway.baseline-version", "1");
        project.execute("CREATE TABLE sizes (id INT PRIMARY KEY)");
        project.run("migrate");

        assertThat(versions(project.run("migrate-down", "all=true"), "undone")).containsExactly("3", "2");
        assertThat(project.history()).containsExactly("1");
        assertThat(project.query("SELECT id FROM sizes")).isEmpty();
    }

    @EachEmbeddedEngine
    void repeatableMigrationThatCameLaterRunsAgain(DatabaseEngine engine) throws SQLException {
        on(engine)
                .write(
                        "R__shape_ids.sql",
                        "DROP VIEW IF EXISTS shape_ids;\nCREATE VIEW shape_ids AS SELECT id FROM shapes;")
                .write("U3__create_shapes.sql", "DROP VIEW shape_ids;\nDROP TABLE shapes;")
                .run("migrate");

        project.run("migrate-down", "acceptPartial=true");
        project.run("migrate");

        assertThat(project.query("SELECT id FROM shape_ids")).isEmpty();
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    @Test
    @Tag("raises:GF_MIGRATE_PARTIAL")
    void statementOutsideOfTransactionsNeedsConsent() throws SQLException {
        on(DatabaseEngine.POSTGRES)
                .write("V4__index.sql", "CREATE INDEX CONCURRENTLY ix_sizes ON sizes (id);")
                .write("U4__index.sql", "DROP INDEX CONCURRENTLY ix_sizes;")
                .set("spring.flyway.postgresql.transactional-lock", "false")
                .run("migrate");

        assertThat(codes(project.run("migrate-down"))).containsExactly("GF_MIGRATE_PARTIAL");
        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).isEmpty();
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(project.tables()).doesNotContain("gofasta_migrate_down");
    }

    @Test
    @Tag("raises:GF_ENV_PRODUCTION")
    void productionIsLeftAloneUntilItIsNamedTwice() throws SQLException {
        on(DatabaseEngine.POSTGRES).set("spring.profiles.active", "prod").run("migrate");
        String database = project.database();

        assertThat(codes(project.run("migrate-down"))).containsExactly("GF_ENV_PRODUCTION");
        assertThat(codes(project.run("migrate-down", "yes=true"))).containsExactly("GF_ENV_PRODUCTION");
        assertThat(codes(project.run("migrate-down", "production=" + database))).containsExactly("GF_ENV_PRODUCTION");
        assertThat(codes(project.run("migrate-down", "yes=true", "production=other")))
                .containsExactly("GF_ENV_PRODUCTION");
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(codes(project.run("migrate-down", "yes=true", "production=" + database)))
                .isEmpty();
        assertThat(project.history()).containsExactly("1", "2");
    }
}
