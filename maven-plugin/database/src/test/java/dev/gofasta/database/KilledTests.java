package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves of a goal that has run one of its statements and is in the next. */
@Tag("full")
class KilledTests {

    /** Writes until the disk is full. */
    private static final String ENDLESS =
            "INSERT INTO colours (id) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;";

    @TempDir
    private Path folder;

    private ShopProject project;

    private DatabaseEngine engine;

    private void on(DatabaseEngine database) {
        engine = database;
        project = Schemas.write(new ShopProject(folder, engine));
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @Test
    void downChangesNothingOnPostgres() throws Exception {
        on(DatabaseEngine.POSTGRES);
        project.write("U3__create_shapes.sql", "DROP TABLE shapes;\nDROP TABLE colours;")
                .run("migrate");
        List<String> before = dump();

        kill("LOCK TABLE colours IN ACCESS SHARE MODE", Killing.POSTGRES_WAITS, "migrate-down", "steps=1");

        nothingHasChanged(before);
    }

    @Test
    void downChangesNothingOnSqlite() throws Exception {
        on(DatabaseEngine.SQLITE);
        project.write("U3__create_shapes.sql", "DROP TABLE shapes;\n" + ENDLESS + "\nDROP TABLE colours;")
                .run("migrate");
        List<String> before = dump();

        kill(Killing.SQLITE_IS_WRITTEN, "migrate-down");

        nothingHasChanged(before);
    }

    private void nothingHasChanged(List<String> before) throws SQLException {
        assertThat(dump()).isEqualTo(before);
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(project.query("SELECT id FROM shapes UNION SELECT id FROM colours"))
                .isEmpty();
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    /** The server goes on with the statement after its client is dead, and nobody notes it. */
    @Test
    void downIsGoneOnWithOnMariaDbWhereItWasDropping() throws Exception {
        goesOn("UPDATE sizes SET id = id + 1;\nDROP TABLE colours;\nDROP TABLE shapes;", "SELECT * FROM colours");
    }

    /** The server takes the statement back together with its note, and it is run once all the same. */
    @Test
    void downIsGoneOnWithOnMariaDbWhereItWasWriting() throws Exception {
        goesOn("DROP TABLE colours;\nUPDATE sizes SET id = id + 1;\nDROP TABLE shapes;", "UPDATE sizes SET id = id");
    }

    private void goesOn(String undo, String lock) throws Exception {
        on(DatabaseEngine.MARIADB);
        project.write("U3__create_shapes.sql", undo).run("migrate");
        project.run("migrate-down", "acceptPartial=true");
        List<String> straight = dump();
        project.execute("UPDATE sizes SET id = id - 1");
        project.execute("CREATE TABLE colours (id INT PRIMARY KEY)");
        project.run("migrate");

        kill(lock, Killing.MARIADB_WAITS, "migrate-down", "steps=1", "acceptPartial=true");

        assertThat(project.query("SELECT done FROM gofasta_migrate_down")).containsExactly("1");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_HALF_UNDONE");
        assertThat(project.history()).containsExactly("1", "2", "3");
        assertThat(versions(project.run("migrate-down", "acceptPartial=true"), "undone"))
                .containsExactly("3");
        assertThat(dump()).isEqualTo(straight);
        assertThat(project.query("SELECT id FROM sizes")).containsExactly("8");
        assertThat(project.history()).containsExactly("1", "2");
    }

    /** Flyway notes a failure when it sees one; who is killed notes nothing. */
    @Test
    void upOnMariaDbIsPendingAndAtTheNextRunHalfApplied() throws Exception {
        on(DatabaseEngine.MARIADB);
        project.run("migrate");
        project.write("V4__forms.sql", "CREATE TABLE forms (id INT);\nALTER TABLE colours ADD COLUMN form INT;")
                .write("U4__forms.sql", "ALTER TABLE colours DROP COLUMN form;\nDROP TABLE forms;");

        kill("SELECT * FROM colours", Killing.MARIADB_WAITS, "migrate");

        assertThat(project.tables()).contains("forms");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_PENDING");
        assertThat(codes(project.run("migrate"))).containsExactly("GF_MIGRATE_FAILED");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_HALF_APPLIED");
        project.execute("ALTER TABLE colours DROP COLUMN IF EXISTS form");
        project.execute("DROP TABLE forms");
        project.run("migrate-repair", "revert=true");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("4");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
    }

    @Test
    @Tag("raises:GF_MIGRATE_PENDING")
    void upLeavesNothingOnPostgres() throws Exception {
        on(DatabaseEngine.POSTGRES);
        project.run("migrate");
        List<String> before = dump();
        project.write("V4__forms.sql", "CREATE TABLE forms (id INT);\nALTER TABLE colours ADD COLUMN form INT;")
                .write("U4__forms.sql", "ALTER TABLE colours DROP COLUMN form;\nDROP TABLE forms;");

        kill("LOCK TABLE colours IN ACCESS SHARE MODE", Killing.POSTGRES_WAITS, "migrate");

        assertThat(dump()).isEqualTo(before);
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_PENDING");
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("4");
    }

    /** Keeps what {@code lock} locks from an action, and kills it when it waits for that. */
    private void kill(String lock, Killing.Sign sign, String action, String... options) throws Exception {
        try (Connection holder = project.connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute(lock);
            kill(sign, action, options);
            holder.rollback();
        }
        Killing.awaitEnd(engine, project);
    }

    private void kill(Killing.Sign sign, String action, String... options) throws Exception {
        ToolJvm jvm = ToolJvm.of(folder, project);
        Process process = jvm.start(action, options);
        try {
            Killing.await(sign, project, process, jvm);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> dump() throws SQLException {
        try (Connection connection = project.connect()) {
            return SchemaDump.of(connection, engine);
        }
    }
}
