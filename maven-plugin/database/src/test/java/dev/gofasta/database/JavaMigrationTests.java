package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations in Java: one that Flyway finds by its name, and one that is a bean. */
class JavaMigrationTests {

    @TempDir
    private Path folder;

    private ShopProject project;

    private ShopProject on(DatabaseEngine engine) {
        project = Schemas.write(new ShopProject(folder, engine))
                .as(ShopWithJavaBean.class)
                .set("spring.flyway.locations", "classpath:db/migration,classpath:dev/gofasta/database/steps");
        return project;
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @EachEmbeddedEngine
    void theyRunAndAreTakenBackByScripts(DatabaseEngine engine) throws SQLException {
        on(engine)
                .write("U4__fill_shapes.sql", "DELETE FROM shapes WHERE id = 4;")
                .write("U5__fill_colours.sql", "DELETE FROM colours WHERE id = 5;");

        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("1", "2", "3", "4", "5");
        assertThat(project.query("SELECT id FROM shapes UNION SELECT id FROM colours"))
                .containsExactlyInAnyOrder("4", "5");
        assertThat(project.query("SELECT checksum FROM flyway_schema_history WHERE type = 'JDBC'"))
                .containsExactly(null, null);
        assertThat(codes(project.run("migrate-status"))).isEmpty();

        assertThat(versions(project.run("migrate-down", "steps=2", "acceptPartial=true"), "undone"))
                .containsExactly("5", "4");
        assertThat(project.query("SELECT id FROM shapes UNION SELECT id FROM colours"))
                .isEmpty();
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("4", "5");
    }

    @Test
    void oneWithoutScriptIsAWarningAndStopsTheWayBack() throws SQLException {
        on(DatabaseEngine.POSTGRES).run("migrate");

        List<Row> status = project.run("migrate-status");
        assertThat(codes(status)).containsExactly("GF_MIGRATE_UNPAIRED", "GF_MIGRATE_UNPAIRED");
        List<Row> down = project.run("migrate-down");
        assertThat(codes(down)).containsExactly("GF_MIGRATE_UNPAIRED");
        assertThat(down)
                .singleElement()
                .satisfies(row -> assertThat(row.value("hint")).contains("src/main/resources/db/migration", "comment"));
        assertThat(project.history()).containsExactly("1", "2", "3", "4", "5");

        project.write("U5__fill_colours.sql", "-- colours may stay");
        assertThat(versions(project.run("migrate-down"), "undone")).containsExactly("5");
    }

    @Test
    void statusKnowsThemBeforeTheyRun() {
        on(DatabaseEngine.POSTGRES);

        assertThat(project.run("migrate-status"))
                .filteredOn(row ->
                        row.kind().equals("migration") && row.value("type").equals("jdbc"))
                .extracting(row -> row.value("version") + " " + row.value("state"))
                .containsExactly("4 pending", "5 pending");
    }
}
