package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back on a database that commits each statement by itself. */
class PartialDownTests {

    private static final String THREE_STATEMENTS =
            "UPDATE sizes SET id = id + 1;\nDROP TABLE colours;\nDELETE FROM sizes WHERE id = 8;";

    @TempDir
    private Path folder;

    private ShopProject project;

    @BeforeEach
    void migrate() {
        project = Schemas.write(new ShopProject(folder, DatabaseEngine.MARIADB));
        project.delete("V3__create_shapes.sql");
        project.delete("U3__create_shapes.sql");
        project.write("U2__create_colours.sql", THREE_STATEMENTS).run("migrate");
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @Test
    void nothingIsTakenBackWithoutConsent() throws SQLException {
        assertThat(codes(project.run("migrate-down"))).containsExactly("GF_MIGRATE_PARTIAL");
        assertThat(project.history()).containsExactly("1", "2");
        assertThat(project.tables()).doesNotContain("gofasta_migrate_down");
    }

    @Test
    @Tag("raises:GF_MIGRATE_HALF_UNDONE")
    void nextRunGoesOnWhereAFailureHasStoppedTheFirst() throws SQLException {
        project.execute("CREATE TABLE shades (colour_id INT, FOREIGN KEY (colour_id) REFERENCES colours (id))");

        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).containsExactly("GF_MIGRATE_FAILED");
        assertThat(project.query("SELECT id FROM sizes")).containsExactly("8");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_HALF_UNDONE");
        assertThat(codes(project.run("migrate"))).contains("GF_MIGRATE_HALF_UNDONE");
        assertThat(codes(project.run("migrate-repair"))).containsExactly("GF_MIGRATE_HALF_UNDONE");

        project.execute("DROP TABLE shades");
        assertThat(versions(project.run("migrate-down", "acceptPartial=true"), "undone"))
                .containsExactly("2");
        assertThat(project.query("SELECT id FROM sizes")).isEmpty();
        assertThat(project.history()).containsExactly("1");
        assertThat(project.tables()).containsExactly("flyway_schema_history", "sizes");
    }

    /** The state that a crash leaves between a statement and the note that it was run. */
    @Test
    void statementThatWasRunWithoutANoteCountsAsRun() throws SQLException {
        project.execute("CREATE TABLE gofasta_migrate_down"
                + " (version VARCHAR(50) NOT NULL, checksum BIGINT NOT NULL, done INT NOT NULL, begun INT NOT NULL)");
        project.execute("INSERT INTO gofasta_migrate_down VALUES ('2', " + checksumOf(THREE_STATEMENTS) + ", 1, 2)");
        project.execute("UPDATE sizes SET id = id + 1");
        project.execute("DROP TABLE colours");

        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).isEmpty();
        assertThat(project.query("SELECT id FROM sizes")).isEmpty();
        assertThat(project.history()).containsExactly("1");
    }

    /** The state that a crash leaves on a database without transactions: forgotten by the history, and still noted. */
    @Test
    void noteOfWhatIsTakenBackAsAWholeCountsAsAStep() throws SQLException {
        stopHalfWay();
        project.execute("DROP TABLE shades");
        project.execute("DROP TABLE colours");
        project.execute("DELETE FROM flyway_schema_history WHERE version = '2'");

        assertThat(project.run("migrate-down", "acceptPartial=true")).isEmpty();
        assertThat(project.history()).containsExactly("1");
        assertThat(project.tables()).containsExactly("flyway_schema_history", "sizes");
    }

    @Test
    @Tag("raises:GF_MIGRATE_UNDO_CHANGED")
    void changedScriptIsNotGoneOnWith() throws SQLException {
        stopHalfWay();
        project.write("U2__create_colours.sql", "DROP TABLE colours;");

        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).containsExactly("GF_MIGRATE_UNDO_CHANGED");
        assertThat(project.history()).containsExactly("1", "2");
    }

    @Test
    void repairLetsItCountAsTakenBack() throws SQLException {
        stopHalfWay();
        project.execute("DROP TABLE shades");
        project.execute("DROP TABLE colours");
        project.execute("DELETE FROM sizes");

        project.run("migrate-repair", "complete=true");

        assertThat(project.history()).containsExactly("1");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_PENDING");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("2");
    }

    @Test
    void repairLetsItCountAsNeverBegun() throws SQLException {
        stopHalfWay();
        project.execute("UPDATE sizes SET id = id - 1");

        project.run("migrate-repair", "revert=true");

        assertThat(project.history()).containsExactly("1", "2");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    private void stopHalfWay() throws SQLException {
        project.execute("CREATE TABLE shades (colour_id INT, FOREIGN KEY (colour_id) REFERENCES colours (id))");
        project.run("migrate-down", "acceptPartial=true");
    }

    private static long checksumOf(String script) {
        java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
        checksum.update(script.replaceAll(";(\\n|$)", "").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
