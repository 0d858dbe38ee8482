package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.DoGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.StepGoals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoGoalTests {

    @TempDir
    private Path folder;

    private TestProject project;
    private final List<String> actions = new ArrayList<>();

    @BeforeEach
    void generate() {
        project = TestProject.generated(folder);
        project.database = (action, options, workplace) -> {
            actions.add(action);
            return new DatabaseWork.Result(List.of(), List.of(), null, "target/gofasta/" + action + ".log");
        };
    }

    private void own(String... lines) {
        project.write(".gofasta/workflows/own.txt", String.join("\n", lines) + "\n");
    }

    private static Given workflow(String name) {
        return new Given().put("workflow", name);
    }

    private static List<String> steps(JsonObject document, String member) {
        List<String> values = new ArrayList<>();
        for (JsonElement step : document.getAsJsonObject("data").getAsJsonArray("steps")) {
            values.add(step.getAsJsonObject().get(member).getAsString());
        }
        return values;
    }

    private static String codeOf(JsonObject document) {
        return document.getAsJsonObject("error").get("code").getAsString();
    }

    @Test
    void withoutAWorkflowAllAreListedEvenWithoutAProject() throws IOException {
        project = TestProject.none(folder.resolve("elsewhere"));
        own("# Mine.", "optional seed");

        JsonObject document = project.json(new DoGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data").getAsJsonArray("workflows"))
                .hasSize(6)
                .last()
                .hasToString("{\"name\":\"own\",\"summary\":\"Mine.\",\"file\":\".gofasta/workflows/own.txt\","
                        + "\"dropsData\":false,\"steps\":[\"optional seed\"]}");
    }

    @Test
    void resourceIsMadeAndMigratedByWordsOfTheLauncher() throws IOException {
        project.maven.answers(0, "");

        JsonObject document = project.json(
                new DoGoal(), new Given().positionals("new-rest-endpoint Product name:string price:decimal"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(steps(document, "command"))
                .containsExactly("scaffold Product name:string price:decimal", "migrate", "openapi");
        assertThat(steps(document, "status")).containsOnly("ok");
        assertThat(steps(document, "report"))
                .containsExactly(
                        "target/gofasta/scaffold.json", "target/gofasta/migrate.json", "target/gofasta/openapi.json");
        assertThat(folder.resolve("target/gofasta/scaffold.json")).content().contains("\"resource\":\"Product\"");
        assertThat(folder.resolve("src/main/java/com/acme/shop/model/Product.java"))
                .exists();
        assertThat(document.getAsJsonArray("changes")).hasSizeGreaterThan(10);
        assertThat(actions).containsExactly("migrate");
    }

    @Test
    void dryRunShowsWhatCanBeShownAndPlansTheRest() throws IOException {
        List<String> before = project.files();

        JsonObject document = project.json(
                new DoGoal(),
                workflow("new-rest-endpoint")
                        .put("name", "Product")
                        .put("fields", "name:string price:decimal")
                        .put("dryRun", "true"));

        assertThat(steps(document, "command"))
                .containsExactly(
                        "scaffold Product name:string price:decimal --dry-run", "migrate", "openapi --dry-run");
        assertThat(steps(document, "status")).containsExactly("ok", "planned", "ok");
        assertThat(document.getAsJsonArray("changes")).hasSizeGreaterThan(10);
        assertThat(document.getAsJsonArray("next").toString())
                .contains("-Dworkflow=new-rest-endpoint -Dname=Product -Dfields=\\\"name:string price:decimal\\\"");
        assertThat(project.files()).isEqualTo(before);
        assertThat(actions).isEmpty();
    }

    @Test
    void dryRunOfAStepThatNeedsAnEarlierOneIsPlanned() {
        own("scaffold {name} name:string", "field {name} sku:string:optional");

        JsonObject document = project.json(
                new DoGoal(), workflow("own").put("name", "Product").put("dryRun", "true"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(steps(document, "status")).containsExactly("ok", "planned");
    }

    @Test
    void stepsSeeWhatEarlierOnesHaveWritten() {
        own("scaffold {name} name:string --no-verify", "field {name} sku:string:optional --no-verify");

        JsonObject document = project.json(new DoGoal(), workflow("own").put("name", "Product"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("project").get("artifactId").getAsString())
                .isEqualTo("shop");
        assertThat(folder.resolve("src/main/java/com/acme/shop/model/Product.java"))
                .content()
                .contains("sku");
    }

    @Test
    void stepThatFailsIsTheLastAndGivesItsExit() {
        own("mvn -q verify", "migrate");
        project.maven.answers(1, "[ERROR] Too many files with unapproved license");

        JsonObject document = project.json(new DoGoal(), workflow("own"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(5);
        assertThat(codeOf(document)).isEqualTo("GF_VERIFY_MAVEN_FAILED");
        assertThat(steps(document, "status")).containsExactly("failed", "skipped");
        assertThat(document.getAsJsonObject("data")
                        .getAsJsonArray("steps")
                        .get(0)
                        .toString())
                .contains("\"error\":{\"code\":\"GF_VERIFY_MAVEN_FAILED\"", "unapproved license");
        assertThat(document.getAsJsonObject("refs").get("log").getAsString()).isEqualTo("target/gofasta/do-1.log");
        assertThat(project.maven.runs).containsExactly(List.of("-q", "verify"));
        assertThat(actions).isEmpty();
    }

    @Test
    void remainingStepsRunWhereThatIsWanted() {
        own("mvn verify", "migrate");
        project.maven.answers(
                1, "[ERROR] " + folder.resolve("src/main/java/com/acme/shop/Application.java") + ":[7,9] ';' expected");

        JsonObject document = project.json(new DoGoal(), workflow("own").put("keepGoing", "true"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(codeOf(document)).isEqualTo("GF_VERIFY_COMPILE");
        assertThat(document.getAsJsonArray("diagnostics")).hasSize(1);
        assertThat(steps(document, "status")).containsExactly("failed", "ok");
        assertThat(actions).containsExactly("migrate");
    }

    @Test
    void optionalStepIsSkippedWhereTheProjectLacksWhatItNeeds() {
        own("optional seed", "migrate");
        project.database = (action, options, workplace) -> new DatabaseWork.Result(
                List.of(),
                List.of(),
                action.equals("seed")
                        ? Problem.of(ProblemCode.GF_SEED_NO_STARTER, "There is no starter for seeds.", "Add it.")
                        : null,
                "log");

        JsonObject document = project.json(new DoGoal(), workflow("own"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(steps(document, "status")).containsExactly("skipped", "ok");
        assertThat(document.toString()).contains("\"reason\":\"There is no starter for seeds.\"");
    }

    @Test
    @Tag("raises:GF_USAGE_NOT_CONFIRMED")
    void dataIsDroppedOnlyWhereThatIsSaid() {
        JsonObject refused = project.json(new DoGoal(), workflow("clean-slate"));
        assertThat(codeOf(refused)).isEqualTo("GF_USAGE_NOT_CONFIRMED");
        assertThat(refused.get("exit").getAsInt()).isEqualTo(4);
        assertThat(refused.get("status").getAsString()).isEqualTo("refused");

        assertThat(steps(project.json(new DoGoal(), workflow("clean-slate").put("dryRun", "true")), "status"))
                .containsExactly("planned");
        assertThat(actions).isEmpty();

        assertThat(project.json(new DoGoal(), workflow("clean-slate").put("yes", "true"))
                        .get("exit")
                        .getAsInt())
                .isZero();
        assertThat(actions).containsExactly("db-reset");
    }

    @Test
    void nothingRunsWhenALaterStepCanNot() {
        own("migrate", "serve");
        JsonObject document = project.json(new DoGoal(), workflow("own"));
        assertThat(codeOf(document)).isEqualTo("GF_PROJECT_WORKFLOW_BROKEN");
        assertThat(document.getAsJsonObject("error").getAsJsonObject("location").toString())
                .isEqualTo("{\"file\":\".gofasta/workflows/own.txt\",\"line\":2}");

        own("migrate", "scaffold Product");
        assertThat(codeOf(project.json(new DoGoal(), workflow("own")))).isEqualTo("GF_USAGE_MISSING_PARAMETER");

        assertThat(actions).isEmpty();
    }

    @Test
    void unknownWorkflowIsRefused() {
        JsonObject document = project.json(new DoGoal(), workflow("clean-state"));

        assertThat(codeOf(document)).isEqualTo("GF_USAGE_UNKNOWN_WORKFLOW");
        assertThat(document.getAsJsonObject("error").get("hint").getAsString()).contains("'clean-slate'");
    }

    /** A goal that is new is made a step in StepGoals, or named here because it goes on or asks. */
    @Test
    void everyGoalCanBeAStepButThoseThatGoOnAskOrChain() {
        assertThat(CommandCatalog.all())
                .filteredOn(command -> StepGoals.find(command).isEmpty())
                .extracting(CommandDescriptor::name)
                .containsExactlyInAnyOrder("do", "serve", "new", "console");
    }
}
