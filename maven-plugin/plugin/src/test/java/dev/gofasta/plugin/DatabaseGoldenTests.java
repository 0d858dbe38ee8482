package dev.gofasta.plugin;

import dev.gofasta.database.Row;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.DbResetGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrateDownGoal;
import dev.gofasta.plugin.goal.MigrateGoal;
import dev.gofasta.plugin.goal.MigrateRepairGoal;
import dev.gofasta.plugin.goal.MigrateStatusGoal;
import dev.gofasta.plugin.goal.SeedGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of goals on a database as they are promised, for what their actions are made to say. */
class DatabaseGoldenTests {

    @TempDir
    private Path folder;

    @Test
    void migrate() throws IOException {
        require(new MigrateGoal(), run("migrated", "V2__create_users.sql"));
    }

    @Test
    void migrateDown() throws IOException {
        require(new MigrateDownGoal(), run("undone", "U2__create_users.sql"));
    }

    @Test
    void migrateStatus() throws IOException {
        require(
                new MigrateStatusGoal(),
                new Row(
                        "migration",
                        Map.of(
                                "version", "2",
                                "script", "V2__create_users.sql",
                                "state", "success",
                                "description", "create users",
                                "type", "sql",
                                "file", script("V2__create_users.sql"),
                                "undo", script("U2__create_users.sql"),
                                "installedOn", "2026-01-15T10:30:00.000Z",
                                "executionMs", "12")));
    }

    @Test
    void migrateRepair() throws IOException {
        require(
                new MigrateRepairGoal(),
                new Row("repaired", Map.of("what", "aligned", "version", "1", "description", "base")));
    }

    @Test
    void seed() throws IOException {
        require(
                new SeedGoal(),
                new Row(
                        "seed",
                        Map.of("name", "users", "place", "db/seed/users.sql", "outcome", "seeded", "durationMs", "5")));
    }

    @Test
    void dbReset() throws IOException {
        require(
                new DbResetGoal(),
                new Row("step", Map.of("name", "drop", "status", "ok", "message", "", "durationMs", "30")),
                new Row("step", Map.of("name", "migrate", "status", "ok", "message", "", "durationMs", "40")));
    }

    private Row run(String kind, String script) {
        return new Row(kind, Map.of("version", "2", "file", script(script), "durationMs", "7"));
    }

    private String script(String name) {
        return folder.resolve("src/main/resources/db/migration/" + name).toString();
    }

    private void require(Goal<?> goal, Row... rows) throws IOException {
        TestProject project = TestProject.generated(folder);
        project.database = (action, options, workplace) ->
                new DatabaseWork.Result(List.of(rows), List.of(), null, "target/gofasta/" + action + ".log");
        new Golden(folder).require(project, goal, new Given());
    }
}
