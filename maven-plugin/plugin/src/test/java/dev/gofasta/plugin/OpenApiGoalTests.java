package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.OpenApiGoal;
import dev.gofasta.plugin.goal.StatusGoal;
import dev.gofasta.plugin.goal.VerifyGoal;
import dev.gofasta.plugin.openapi.ApiDescriber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiGoalTests {

    private static final String DOCUMENT =
            "{\"paths\":{\"/api/v1/users\":{\"get\":{\"summary\":\"List\"},\"post\":{}}},\"openapi\":\"3.1.0\"}";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
        describes(DOCUMENT);
    }

    @Test
    void writesBothFilesAndASecondRunNothing() throws IOException {
        JsonObject first = project.json(new OpenApiGoal(), new Given());
        JsonObject second = project.json(new OpenApiGoal(), new Given());

        assertThat(folder.resolve("docs/openapi.json"))
                .hasContent(ApiDocument.of(DOCUMENT).json());
        assertThat(folder.resolve("docs/openapi.yaml"))
                .hasContent(ApiDocument.of(DOCUMENT).yaml());
        assertThat(first.getAsJsonObject("data").get("operations").getAsInt()).isEqualTo(2);
        assertThat(second.getAsJsonObject("data").get("unchanged").getAsBoolean())
                .isTrue();
        assertThat(project.maven.runs).as("a document is no code to compile").isEmpty();
    }

    @Test
    void dryRunShowsTheFilesAndDetailedExitSaysSo() {
        JsonObject document = project.json(
                new OpenApiGoal(), new Given().put("dryRun", "true").put("detailedExit", "true"));

        assertThat(folder.resolve("docs")).doesNotExist();
        assertThat(document.get("status").getAsString()).isEqualTo("changes");
        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonArray("changes")).hasSize(2);
    }

    @Test
    void windowsLineEndsAreLeftAlone() throws IOException {
        project.run(new OpenApiGoal(), new Given());
        for (String file : new String[] {"docs/openapi.json", "docs/openapi.yaml"}) {
            project.edit(file, text -> text.replace("\n", "\r\n"));
        }

        JsonObject again = project.json(new OpenApiGoal(), new Given());

        assertThat(again.getAsJsonObject("data").get("unchanged").getAsBoolean())
                .isTrue();
        assertThat(verify().get("exit").getAsInt()).isZero();
    }

    @Test
    void applicationThatDoesNotStartEndsTheGoalWithItsLog() {
        project.api = (profiles, workplace) -> ApiDescriber.Result.failed(
                Problem.of(ProblemCode.GF_ENV_APPLICATION_START, "It does not start.", "Mend it."),
                "target/gofasta/openapi.log");

        JsonObject document = project.json(new OpenApiGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
        assertThat(document.getAsJsonObject("refs").get("log").getAsString()).isEqualTo("target/gofasta/openapi.log");
        assertThat(folder.resolve("docs")).doesNotExist();
    }

    @Test
    void verifySkipsProjectsThatKeepNoDocumentAndThoseWithoutSpringdoc() {
        assertThat(reason(verify())).isEqualTo("there is no docs/openapi.json; run mvn gofasta:openapi to begin with");

        project.write("docs/openapi.json", "{}");
        project.api = (profiles, workplace) -> ApiDescriber.Result.failed(
                Problem.of(ProblemCode.GF_PROJECT_STARTER_MISSING, "None.", "Add it."), null);
        assertThat(reason(verify())).isEqualTo("the project has no springdoc");
    }

    @Test
    void verifyPassesWhatTheGoalHasWritten() {
        project.run(new OpenApiGoal(), new Given());

        assertThat(verify().get("exit").getAsInt()).isZero();
    }

    @Test
    @Tag("raises:GF_DRIFT_OPENAPI")
    void verifyFindsWhatIsMissingAtItsLineAndTheFixMendsIt() {
        project.run(new OpenApiGoal(), new Given());
        describes(DOCUMENT.replace("\"post\":{}", "\"post\":{},\"delete\":{}"));

        JsonObject verified = verify();

        JsonObject finding = verified.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
        assertThat(verified.getAsJsonArray("diagnostics")).hasSize(1);
        assertThat(finding.get("code").getAsString()).isEqualTo("GF_DRIFT_OPENAPI");
        assertThat(finding.get("message").getAsString())
                .contains("DELETE /api/v1/users is missing in docs/openapi.json");
        assertThat(finding.get("location")).hasToString("{\"file\":\"docs/openapi.json\",\"line\":4,\"column\":5}");
        assertThat(finding.getAsJsonArray("fixes").get(0).toString())
                .contains("\"applicability\":\"safe\"", "\"command\":\"mvn gofasta:openapi\"");
        project.run(new OpenApiGoal(), new Given());
        assertThat(verify().get("exit").getAsInt()).isZero();
    }

    @Test
    void verifyTellsLayoutFromContent() throws IOException {
        project.run(new OpenApiGoal(), new Given());
        project.edit(
                "docs/openapi.json",
                text -> text.replace("        \"get\"", "    \"get\"").replace("      \"get\"", "    \"get\""));

        assertThat(finding(verify())).contains("is laid out otherwise", "\"line\":5");
    }

    @Test
    void verifyFindsTheYamlThatSaysSomethingElseOrIsMissing() throws IOException {
        project.run(new OpenApiGoal(), new Given());
        project.edit("docs/openapi.yaml", text -> text.replace("summary: List", "summary: Show"));
        assertThat(finding(verify())).contains("\"file\":\"docs/openapi.yaml\",\"line\":5");

        Files.delete(folder.resolve("docs/openapi.yaml"));
        assertThat(finding(verify())).contains("docs/openapi.yaml is missing beside docs/openapi.json");
    }

    @Test
    void statusComparesMethodsAndPathsWithTheSourcesAlone() {
        assertThat(project.json(new StatusGoal(), new Given()).toString())
                .contains("there is no docs/openapi.json; run mvn gofasta:openapi to begin with");

        project.write("docs/openapi.json", ApiDocument.of(DOCUMENT).json());
        JsonObject status = project.json(new StatusGoal(), new Given());

        assertThat(status.get("exit").getAsInt()).isEqualTo(1);
        assertThat(finding(status))
                .contains(
                        "GF_DRIFT_OPENAPI",
                        "GET /api/v1/users/{id} is missing in docs/openapi.json",
                        "\"file\":\"docs/openapi.json\",\"line\":3");
    }

    private void describes(String document) {
        project.api = (profiles, workplace) -> ApiDescriber.Result.of(ApiDocument.of(document));
    }

    private JsonObject verify() {
        return project.json(new VerifyGoal(), new Given().put("only", "openapi"));
    }

    private static String reason(JsonObject verified) {
        return verified.getAsJsonObject("data")
                .getAsJsonArray("checks")
                .get(0)
                .getAsJsonObject()
                .get("reason")
                .getAsString();
    }

    private static String finding(JsonObject verified) {
        assertThat(verified.getAsJsonArray("diagnostics")).hasSize(1);
        return verified.getAsJsonArray("diagnostics").get(0).toString();
    }
}
