package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A database that another release, or no release at all, has been at before. */
class OtherReleaseTests {

    private static final String VIEW =
            "DROP VIEW IF EXISTS colour_ids;\nCREATE VIEW colour_ids AS SELECT id FROM colours;";

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

    /** An older release has to start on the database of a newer one, and can't take back what it does not know. */
    @EachEmbeddedEngine
    void newerDatabaseIsAWarningAndNotTakenBack(DatabaseEngine engine) throws SQLException {
        on(engine).run("migrate");
        project.delete("V3__create_shapes.sql").delete("U3__create_shapes.sql");

        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_MISSING");
        assertThat(project.run("migrate")).isEmpty();
        List<Row> down = project.run("migrate-down", "acceptPartial=true");
        assertThat(codes(down)).containsExactly("GF_MIGRATE_UNPAIRED");
        assertThat(down.get(0).value("hint")).contains("release that has both");
        assertThat(project.history()).containsExactly("1", "2", "3");
    }

    @EachEmbeddedEngine
    void pendingMigrationBelowANewerDatabaseIsOutOfOrder(DatabaseEngine engine) throws SQLException {
        on(engine).write("V9__later.sql", "CREATE TABLE later (id INT);").run("migrate");
        project.delete("V9__later.sql").write("V4__forms.sql", "CREATE TABLE forms (id INT);");

        assertThat(codes(project.run("migrate"))).contains("GF_MIGRATE_OUT_OF_ORDER");
        assertThat(project.tables()).doesNotContain("forms");
    }

    @EachEmbeddedEngine
    void tablesWithoutHistoryAreRefusedWithTheWayToTakeThemOver(DatabaseEngine engine) throws SQLException {
        on(engine).execute("CREATE TABLE sizes (id INT PRIMARY KEY)");

        List<Row> rows = project.run("migrate");
        assertThat(codes(rows)).containsExactly("GF_MIGRATE_FAILED");
        assertThat(rows.get(0).value("hint")).contains("baseline-on-migrate", "baseline-version");
        assertThat(project.tables()).containsExactly("sizes");

        project.set("spring.flyway.baseline-on-migrate", "true").set("spring.flyway.baseline-version", "1");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("2", "3");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
        assertThat(versions(project.run("migrate-down", "all=true", "acceptPartial=true"), "undone"))
                .containsExactly("3", "2");
        assertThat(project.tables()).containsExactly("flyway_schema_history", "sizes");
        assertThat(project.run("migrate-down", "acceptPartial=true")).isEmpty();
    }

    @EachEmbeddedEngine
    void changedRepeatableIsPendingAndOneWithoutFileIsMissing(DatabaseEngine engine) throws SQLException {
        on(engine).write("R__colour_ids.sql", VIEW).run("migrate");
        project.write("R__colour_ids.sql", VIEW.replace("SELECT id", "SELECT id + 1 AS id"));

        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_PENDING");
        assertThat(codes(project.run("migrate"))).isEmpty();
        assertThat(codes(project.run("migrate-status"))).isEmpty();

        project.delete("R__colour_ids.sql");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_MISSING");
        project.run("migrate-repair");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    /** One that ran before what is taken back is as it was. */
    @EachEmbeddedEngine
    void repeatableThatRanBeforeIsLeftAsItIs(DatabaseEngine engine) throws SQLException {
        on(engine).delete("V3__create_shapes.sql");
        project.write("R__colour_ids.sql", VIEW).run("migrate");
        Schemas.write(project).run("migrate");

        assertThat(versions(project.run("migrate-down", "acceptPartial=true"), "undone"))
                .containsExactly("3");

        assertThat(project.query("SELECT description FROM flyway_schema_history WHERE version IS NULL"))
                .containsExactly("colour ids");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("3");
    }
}
