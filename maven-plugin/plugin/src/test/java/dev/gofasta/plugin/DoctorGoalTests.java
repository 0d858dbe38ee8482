package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.DoctorGoal;
import dev.gofasta.plugin.goal.Given;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DoctorGoalTests {

    private static final Map<String, String> ANY_PORT = Map.of("SERVER_PORT", "0");

    @TempDir
    private Path folder;

    private static JsonObject examine(TestProject project, Map<String, String> environment) {
        return project.json(new DoctorGoal(environment), new Given());
    }

    private static JsonObject probe(JsonObject document, String id) {
        for (JsonElement probe : document.getAsJsonObject("data").getAsJsonArray("probes")) {
            if (probe.getAsJsonObject().get("id").getAsString().equals(id)) {
                return probe.getAsJsonObject();
            }
        }
        throw new AssertionError("No probe " + id + " in " + document);
    }

    private static String status(JsonObject document, String id) {
        return probe(document, id).get("status").getAsString();
    }

    private static String found(JsonObject document, String id) {
        return probe(document, id).get("found").getAsString();
    }

    @Test
    void generatedProjectIsFit() {
        JsonObject document = examine(TestProject.generated(folder), ANY_PORT);

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data")
                        .getAsJsonObject("summary")
                        .get("failed")
                        .getAsInt())
                .isZero();
        for (String id : List.of("java", "compiler", "maven", "local-repository", "project", "toolkit", "port")) {
            assertThat(status(document, id)).as(id).isEqualTo("ok");
        }
        assertThat(found(document, "database")).contains("embedded postgresql of dev-services");
        assertThat(status(document, "migrations")).isEqualTo("skip");
        assertThat(document.toString()).doesNotContain("management-port");
    }

    @Test
    void machineIsLookedAtWithoutAProject() {
        JsonObject document = examine(TestProject.none(folder), Map.of());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(status(document, "project")).isEqualTo("skip");
        assertThat(status(document, "java")).isEqualTo("ok");
        assertThat(document.toString()).doesNotContain("\"port\"", "\"database\"");
    }

    @Test
    @Tag("raises:GF_ENV_UNFIT")
    void brokenPomIsOneFindingAtItsPlace() {
        TestProject project = TestProject.generated(folder);
        project.write("pom.xml", "<project>\n  <oops>\n</project>\n");

        JsonObject document = examine(project, Map.of());

        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_ENV_UNFIT");
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .isEqualTo("Not as it has to be: project.");
        JsonObject finding = document.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
        assertThat(finding.get("severity").getAsString()).isEqualTo("error");
        assertThat(finding.getAsJsonObject("location").get("file").getAsString())
                .isEqualTo("pom.xml");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void launcherThatCanNotBeStartedIsFoundWithTheCommandThatMendsIt() throws IOException {
        TestProject project = TestProject.generated(folder);
        assertThat(folder.resolve("gofasta").toFile().setExecutable(false, false))
                .isTrue();
        assertThat(fixOf(examine(project, ANY_PORT))).isEqualTo("chmod +x gofasta");

        project.edit("gofasta", text -> text.replace("\n", "\r\n"));
        assertThat(fixOf(examine(project, ANY_PORT))).isEqualTo("sed -i 's/\\r$//' gofasta");
    }

    private static String fixOf(JsonObject document) {
        assertThat(status(document, "launcher")).isEqualTo("fail");
        for (JsonElement finding : document.getAsJsonArray("diagnostics")) {
            if (finding.getAsJsonObject().get("message").getAsString().startsWith("launcher: ")) {
                return finding.getAsJsonObject()
                        .getAsJsonArray("fixes")
                        .get(0)
                        .getAsJsonObject()
                        .get("command")
                        .getAsString();
            }
        }
        throw new AssertionError(document);
    }

    @Test
    void portsThatAreTakenFail() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            TestProject project = TestProject.generated(folder);

            JsonObject document = examine(project, Map.of("SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", port));

            assertThat(status(document, "port")).isEqualTo("ok");
            assertThat(status(document, "management-port")).isEqualTo("fail");
            assertThat(found(document, "management-port")).isEqualTo("port " + port + " is in use");
        }
    }

    @Test
    void databaseThatIsConfiguredHasToListen() throws IOException {
        TestProject project = TestProject.generated(folder);
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
            JsonObject document = examine(
                    project,
                    Map.of(
                            "SERVER_PORT",
                            "0",
                            "SPRING_DATASOURCE_URL",
                            "jdbc:postgresql://localhost:" + port + "/shop"));
            assertThat(status(document, "database")).isEqualTo("ok");
        }
        project.edit(
                "src/main/resources/application-dev.yaml",
                text -> text + "spring:\n  datasource:\n    url: jdbc:postgresql://localhost:" + port + "/shop\n");
        JsonObject document = examine(project, ANY_PORT);
        assertThat(status(document, "database")).isEqualTo("fail");
        assertThat(found(document, "database")).isEqualTo("nobody listens at localhost:" + port);
    }

    @Test
    void otherVersionOfTheToolkitIsAWarningWithAnEdit() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.edit(
                "pom.xml",
                text -> text.replaceFirst(
                        "<gofasta.version>.*</gofasta.version>", "<gofasta.version>0.0.9</gofasta.version>"));

        JsonObject document = examine(project, ANY_PORT);

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(status(document, "toolkit")).isEqualTo("warn");
        assertThat(document.getAsJsonArray("diagnostics").toString())
                .contains("\"file\":\"pom.xml\"", "\"title\":\"Set gofasta.version to ");
    }

    @Test
    void javaHomeOfAnotherJavaIsAWarning() {
        JsonObject document = examine(TestProject.none(folder), Map.of("JAVA_HOME", folder.toString()));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(status(document, "java-home")).isEqualTo("warn");
        assertThat(probe(document, "java-home").get("fix").getAsString()).startsWith("Set it: export JAVA_HOME=");
    }

    @Test
    void localRepositoryHasToBeWritable() {
        TestProject project = TestProject.none(folder);
        project.maven.localRepository = project.write("file", "").resolve("repository");

        assertThat(status(examine(project, Map.of()), "local-repository")).isEqualTo("fail");
    }

    @Test
    void databaseIsAskedItselfWhereThatIsWanted() {
        TestProject project = TestProject.generated(folder);
        project.database = (action, options, workplace) -> new DatabaseWork.Result(
                List.of(),
                List.of(new Diagnostic(
                        ProblemCode.GF_MIGRATE_PENDING, Severity.WARNING, "1 is pending.", "gofasta", null, null)),
                null,
                "log");
        Given deep = new Given().put("deep", "true");

        JsonObject pending = project.json(new DoctorGoal(ANY_PORT), deep);
        assertThat(status(pending, "database")).isEqualTo("ok");
        assertThat(status(pending, "migrations")).isEqualTo("warn");
        assertThat(pending.toString()).contains("\"command\":\"mvn gofasta:migrate\"");

        project.database = (action, options, workplace) -> new DatabaseWork.Result(
                List.of(),
                List.of(),
                Problem.of(ProblemCode.GF_ENV_DATABASE_UNREACHABLE, "No connection.", "Start it."),
                "log");
        JsonObject unreachable = project.json(new DoctorGoal(ANY_PORT), deep);
        assertThat(unreachable.get("exit").getAsInt()).isEqualTo(3);
        assertThat(status(unreachable, "database")).isEqualTo("fail");
        assertThat(status(unreachable, "migrations")).isEqualTo("skip");
    }

    @Test
    void unknownModuleIsWrongUsage() {
        JsonObject document =
                TestProject.generated(folder).json(new DoctorGoal(ANY_PORT), new Given().put("module", "nope"));

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_USAGE_UNKNOWN_MODULE");
    }
}
