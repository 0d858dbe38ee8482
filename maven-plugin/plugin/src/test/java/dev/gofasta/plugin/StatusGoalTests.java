package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.database.Row;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.StatusGoal;
import dev.gofasta.plugin.goal.VerifyGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings are judged; what finds them is tried on real databases in its own module. */
class StatusGoalTests {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void projectThatBelongsTogetherEndsWithZero() {
        JsonObject document = project.json(new StatusGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(statuses(document)).isEqualTo("wiring=ok pairs=ok pending=ok history=ok entities=ok");
    }

    @Test
    void pendingMigrationIsDrift() {
        project.database = says("migrate-status", finding(ProblemCode.GF_MIGRATE_PENDING, Severity.WARNING));

        JsonObject document = project.json(new StatusGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_DRIFT_FOUND");
        assertThat(statuses(document)).isEqualTo("wiring=ok pairs=ok pending=drift history=ok entities=ok");
    }

    @Test
    void editedMigrationIsDriftOfTheHistoryAndOneOfALaterReleaseAWarning() {
        project.database = says("migrate-status", finding(ProblemCode.GF_MIGRATE_CHECKSUM, Severity.ERROR));
        assertThat(statuses(project.json(new StatusGoal(), new Given()))).contains("history=drift");

        project.database = says("migrate-status", finding(ProblemCode.GF_MIGRATE_MISSING, Severity.WARNING));
        assertThat(statuses(project.json(new StatusGoal(), new Given()))).contains("history=warn");
    }

    @Test
    void entityWithoutItsColumnIsDriftAndFailsVerify() {
        project.database = says("entities", finding(ProblemCode.GF_DRIFT_ENTITY_COLUMN, Severity.ERROR));

        assertThat(statuses(project.json(new StatusGoal(), new Given()))).contains("entities=drift");
        JsonObject verified = project.json(new VerifyGoal(), new Given().put("only", "schema"));
        assertThat(verified.get("exit").getAsInt()).isEqualTo(1);
        assertThat(verified.getAsJsonArray("diagnostics").toString()).contains("GF_DRIFT_ENTITY_COLUMN");
    }

    @Test
    void migrationWithoutItsCounterpartIsAWarning() throws IOException {
        Files.delete(folder.resolve("src/main/resources/db/migration/U2__create_users.sql"));

        JsonObject document = project.json(new StatusGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(statuses(document)).contains("pairs=warn");
    }

    @Test
    void driftedIndexIsDrift() throws IOException {
        project.edit("src/main/java/com/acme/shop/wiring/Wiring.java", text -> text.replace("UserWiring.class", ""));

        assertThat(statuses(project.json(new StatusGoal(), new Given()))).contains("wiring=drift");
    }

    @Test
    void databaseThatCanNotBeReachedSkipsItsComparisonsAndSaysWhy() {
        Problem problem = Problem.of(ProblemCode.GF_ENV_DATABASE_UNREACHABLE, "No connection.", "Start it.");
        project.database = (action, options, workplace) ->
                new DatabaseWork.Result(List.of(), List.of(), action.equals("migrate-status") ? problem : null, "log");

        JsonObject document = project.json(new StatusGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(statuses(document)).isEqualTo("wiring=ok pairs=ok pending=skip history=skip entities=ok");
        assertThat(document.getAsJsonObject("data").toString()).contains("No connection.");
    }

    @Test
    void entitiesAreComparedInProfileTestOnlyWhateverWasAskedFor() {
        project.database = (action, options, workplace) -> {
            assertThat(options).isEqualTo(Map.of("profiles", action.equals("entities") ? "test" : "staging"));
            Row skipped = new Row("skipped", Map.of("reason", "no throwaway database"));
            return new DatabaseWork.Result(
                    action.equals("entities") ? List.of(skipped) : List.of(), List.of(), null, "log");
        };

        JsonObject document = project.json(new StatusGoal(), new Given().put("profiles", "staging"));

        assertThat(statuses(document)).endsWith("entities=skip");
    }

    @Test
    void migrationsThatDoNotRunFailVerify() {
        Problem problem = Problem.of(ProblemCode.GF_MIGRATE_FAILED, "V2 failed.", "Mend it.");
        project.database =
                (action, options, workplace) -> new DatabaseWork.Result(List.of(), List.of(), problem, "log");

        JsonObject verified = project.json(new VerifyGoal(), new Given().put("only", "schema"));

        assertThat(verified.get("exit").getAsInt()).isEqualTo(1);
        assertThat(verified.getAsJsonArray("diagnostics").toString()).contains("GF_MIGRATE_FAILED");
    }

    private static String statuses(JsonObject document) {
        StringBuilder statuses = new StringBuilder();
        document.getAsJsonObject("data")
                .getAsJsonArray("checks")
                .forEach(check -> statuses.append(
                                check.getAsJsonObject().get("id").getAsString())
                        .append('=')
                        .append(check.getAsJsonObject().get("status").getAsString())
                        .append(' '));
        return statuses.toString().strip();
    }

    private static DatabaseWork says(String wanted, Diagnostic finding) {
        return (action, options, workplace) ->
                new DatabaseWork.Result(List.of(), action.equals(wanted) ? List.of(finding) : List.of(), null, "log");
    }

    private static Diagnostic finding(ProblemCode code, Severity severity) {
        return new Diagnostic(code, severity, "Something is wrong.", "gofasta", null, "Mend it.");
    }
}
