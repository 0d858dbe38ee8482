package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds and resets by goal, on real databases. */
class SeedTests {

    private static final String VISIT = "INSERT INTO visits (place) VALUES ('%s');\n";

    @TempDir
    private Path folder;

    private ShopProject project;

    private void on(DatabaseEngine engine) {
        project = new ShopProject(folder, engine)
                .write("V1__create_visits.sql", "CREATE TABLE visits (place VARCHAR(100) NOT NULL);")
                .write("U1__create_visits.sql", "DROP TABLE visits;")
                .set("spring.profiles.active", "dev")
                .set("shop.seeder", "true");
        seed("010_first.sql", VISIT.formatted("first"));
        seed("dev/020_demo.sql", VISIT.formatted("demo"));
        seed("staging/020_demo.sql", VISIT.formatted("staged"));
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @EachEmbeddedEngine
    void seedsOnceAndThenChangesNothing(DatabaseEngine engine) throws SQLException {
        on(engine);
        project.run("migrate");

        assertThat(kind(project.run("seed"), "seed"))
                .extracting(row -> row.value("name") + " " + row.value("place") + " " + row.value("outcome"))
                .containsExactly(
                        "first db/seed/010_first.sql seeded",
                        "in-code dev.gofasta.database.ShopSeeder seeded",
                        "dev/demo db/seed/dev/020_demo.sql seeded");
        List<String> history = project.query("SELECT seeded_at FROM gofasta_seed_history ORDER BY name");
        assertThat(kind(project.run("seed"), "seed"))
                .extracting(row -> row.value("outcome"))
                .containsExactly("unchanged", "unchanged", "unchanged");
        assertThat(places()).containsExactly("first", "in code", "demo");
        assertThat(project.query("SELECT seeded_at FROM gofasta_seed_history ORDER BY name"))
                .isEqualTo(history);
    }

    @EachEmbeddedEngine
    void freshBeginsWithNothing(DatabaseEngine engine) throws SQLException {
        on(engine);
        project.run("migrate");
        project.run("seed");
        project.execute("CREATE TABLE left_over (id INT)");
        project.execute("INSERT INTO visits (place) VALUES ('by hand')");

        assertThat(steps(project.run("seed", "fresh=true"))).containsExactly("drop ok", "migrate ok", "seed ok");

        assertThat(places()).containsExactly("first", "in code", "demo");
        assertThat(project.tables()).doesNotContain("left_over");
        assertThat(project.history()).containsExactly("1");
    }

    @EachEmbeddedEngine
    void resetSeedsUnlessToldOtherwise(DatabaseEngine engine) throws SQLException {
        on(engine);

        assertThat(steps(project.run("db-reset"))).containsExactly("drop ok", "migrate ok", "seed ok");
        assertThat(places()).hasSize(3);
        assertThat(steps(project.run("db-reset", "skipSeed=true")))
                .containsExactly("drop ok", "migrate ok", "seed skipped");
        assertThat(places()).isEmpty();
    }

    @EachEmbeddedEngine
    void productionIsLeftAloneUnlessNamedAndConfirmed(DatabaseEngine engine) throws SQLException {
        on(engine);
        project.run("migrate");
        project.execute("INSERT INTO visits (place) VALUES ('of a customer')");
        project.set("spring.profiles.active", "prod");

        for (String[] goal : new String[][] {
            {"seed"},
            {"seed", "fresh=true"},
            {"db-reset"},
            {"db-reset", "yes=true"},
            {"db-reset", "production=other", "yes=true"}
        }) {
            List<Row> rows =
                    project.run(goal[0], List.of(goal).subList(1, goal.length).toArray(String[]::new));
            assertThat(rows)
                    .singleElement()
                    .extracting(row -> row.value("code"))
                    .isEqualTo("GF_ENV_PRODUCTION");
            assertThat(places()).containsExactly("of a customer");
        }
        String hint = kind(project.run("db-reset"), "problem").get(0).value("hint");
        String name = hint.replaceFirst("(?s).*-Dproduction=(\\S+) -Dyes.*", "$1");
        assertThat(steps(project.run("db-reset", "production=" + name, "yes=true")))
                .containsExactly("drop ok", "migrate ok", "seed ok");
        assertThat(places()).containsExactly("first", "in code");
    }

    @EachEmbeddedEngine
    @Tag("raises:GF_SEED_FAILED")
    void brokenSeedNamesItsLineAndLeavesNothing(DatabaseEngine engine) throws SQLException {
        on(engine);
        project.run("migrate");
        seed("dev/020_demo.sql", VISIT.formatted("half") + "\nINSERT INTO nowhere VALUES (1);\n");

        List<Row> rows = project.run("seed");

        assertThat(steps(rows)).containsExactly("seed failed");
        assertThat(kind(rows, "problem")).singleElement().satisfies(problem -> {
            assertThat(problem.value("code")).isEqualTo("GF_SEED_FAILED");
            assertThat(problem.value("message")).contains("'dev/demo'", "nowhere");
            assertThat(problem.value("file")).endsWith("src/main/resources/db/seed/dev/020_demo.sql");
            assertThat(problem.number("line")).isEqualTo(3);
        });
        assertThat(places()).containsExactly("first", "in code");

        seed("dev/020_demo.sql", VISIT.formatted("whole"));
        assertThat(steps(project.run("seed"))).containsExactly("seed ok");
        assertThat(places()).containsExactly("first", "in code", "whole");
    }

    @Test
    void environmentChoosesTheSeeds() throws SQLException {
        on(DatabaseEngine.SQLITE);
        project.run("migrate");

        assertThat(kind(project.run("seed", "environment=staging"), "step"))
                .extracting(row -> row.value("message"))
                .containsExactly("3 of 3 seeds ran in staging");
        assertThat(places()).containsExactly("first", "in code", "staged");
    }

    @Test
    void seedsWaitForMigrations() throws SQLException {
        on(DatabaseEngine.SQLITE);

        assertThat(kind(project.run("seed"), "problem"))
                .singleElement()
                .extracting(row -> row.value("code"))
                .isEqualTo("GF_MIGRATE_PENDING");
        assertThat(project.tables()).isEmpty();
    }

    @EachEmbeddedEngine
    void brokenMigrationEndsTheResetAndTheNextOneMendsIt(DatabaseEngine engine) throws SQLException {
        on(engine);
        project.write("V2__broken.sql", "INSERT INTO nowhere VALUES (1);").write("U2__broken.sql", "");

        List<Row> rows = project.run("db-reset");

        assertThat(steps(rows)).containsExactly("drop ok", "migrate failed");
        assertThat(kind(rows, "problem"))
                .singleElement()
                .extracting(row -> row.value("code"))
                .isEqualTo("GF_MIGRATE_FAILED");
        project.write("V2__broken.sql", "INSERT INTO visits VALUES ('migrated');");
        assertThat(steps(project.run("db-reset"))).containsExactly("drop ok", "migrate ok", "seed ok");
        assertThat(places()).containsExactly("migrated", "first", "in code", "demo");
    }

    @Test
    void twoSeedsWithOneOrderAreRefusedBeforeAnyRuns() throws SQLException {
        on(DatabaseEngine.SQLITE);
        project.run("migrate");
        seed("015_second.sql", VISIT.formatted("second"));

        assertThat(kind(project.run("seed"), "problem"))
                .singleElement()
                .extracting(row -> row.value("message"))
                .asString()
                .contains("order 15", "db/seed/015_second.sql", ShopSeeder.class.getName());
        assertThat(places()).isEmpty();
    }

    private void seed(String name, String sql) {
        try {
            for (String resources : List.of("src/main/resources", "target/classes")) {
                Path file = folder.resolve(resources).resolve("db/seed").resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, sql);
            }
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private List<String> places() throws SQLException {
        return project.query("SELECT place FROM visits");
    }

    private static List<Row> kind(List<Row> rows, String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    private static List<String> steps(List<Row> rows) {
        return kind(rows, "step").stream()
                .map(row -> row.value("name") + " " + row.value("status"))
                .toList();
    }
}
