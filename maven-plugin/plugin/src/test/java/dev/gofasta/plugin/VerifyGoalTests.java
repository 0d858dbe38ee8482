package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.VerifyGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyGoalTests {

    private static final String FORMAT = "com.diffplug.spotless:spotless-maven-plugin:check";
    private static final String COMPILE = "[INFO] --- compiler:3.14.1:compile (default-compile) @ shop ---\n";
    private static final String TESTS = "[INFO] --- surefire:3.5.6:test (default-test) @ shop ---\n";
    private static final String SPOTLESS = "[INFO] --- spotless:3.11.0:check (default-cli) @ shop ---\n";
    private static final String PASSED =
            "<testsuite><testcase classname='com.acme.shop.WiringTests' name='starts'/></testsuite>";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void cleanProjectPassesWhatIsThereAndSkipsTheRest() {
        project.maven.answers(0, COMPILE + TESTS + SPOTLESS).whileRunning(() -> report(PASSED));

        JsonObject document = verify(new Given());

        assertThat(document.get("exit").getAsInt()).as(document.toString()).isZero();
        assertThat(document.getAsJsonObject("data").get("summary").toString())
                .isEqualTo("{\"passed\":11,\"failed\":0,\"skipped\":2,\"warned\":0}");
        assertThat(check(document, "tests").get("reason").getAsString()).isEqualTo("1 test");
        assertThat(check(document, "tests").get("durationMs").getAsInt()).isEqualTo(100);
        assertThat(project.maven.runs).containsExactly(List.of("-Dmaven.test.failure.ignore=true", "package", FORMAT));
    }

    @Test
    void projectWithoutTestsIsWarned() {
        project.maven.answers(0, COMPILE + TESTS + SPOTLESS);

        JsonObject document = verify(new Given());

        assertThat(status(document, "tests")).isEqualTo("warn");
        assertThat(document.getAsJsonObject("data")
                        .getAsJsonObject("summary")
                        .get("passed")
                        .getAsInt())
                .isEqualTo(10);
    }

    @Test
    void reportsOfEarlierRunsDoNotCount() throws IOException {
        report(PASSED);
        folder.resolve("target/surefire-reports/TEST-a.xml").toFile().setLastModified(0);
        project.maven.answers(0, COMPILE + TESTS + SPOTLESS);

        assertThat(status(verify(new Given()), "tests")).isEqualTo("warn");
    }

    @Test
    @Tag("raises:GF_VERIFY_FINDINGS")
    @Tag("raises:GF_VERIFY_TEST")
    void failedTestNamesClassMethodAndLine() {
        project.maven.answers(0, COMPILE + TESTS + SPOTLESS).whileRunning(() -> report("""
                <testsuite><testcase classname='com.acme.shop.WiringTests' name='starts'><failure message='expected: 1' type='X'>
                java.lang.AssertionError: expected: 1
                \tat org.assertj.Assert.fail(Assert.java:9)
                \tat com.acme.shop.WiringTests.starts(WiringTests.java:23)
                </failure></testcase></testsuite>"""));

        JsonObject document = verify(new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_VERIFY_FINDINGS");
        assertThat(check(document, "tests").get("diagnosticRefs").toString()).isEqualTo("[\"/diagnostics/0\"]");
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString())
                .contains("\"code\":\"GF_VERIFY_TEST\"", "\"message\":\"WiringTests.starts: expected: 1\"")
                .contains("\"location\":{\"file\":\"src/test/java/com/acme/shop/WiringTests.java\",\"line\":23}");
        assertThat(status(document, "format")).isEqualTo("pass");
        assertThat(status(document, "wiring")).isEqualTo("skip");
    }

    @Test
    void oneOfSeveralFailuresIsLocatedWhereItFailed() {
        project.maven.answers(0, COMPILE + TESTS + SPOTLESS).whileRunning(() -> report("""
                <testsuite><testcase classname='com.acme.shop.WiringTests' name='starts'><failure message='Multiple Failures' type='X'>
                org.assertj.core.error.AssertJMultipleFailuresError:
                -- failure 1 --
                but some elements were not found
                at WiringTests.lambda$starts$3(WiringTests.java:25)
                \tat com.acme.shop.WiringTests.starts(WiringTests.java:23)
                </failure></testcase></testsuite>"""));

        assertThat(verify(new Given().put("only", "tests"))
                        .getAsJsonArray("diagnostics")
                        .toString())
                .contains("\"line\":25}");
    }

    @Test
    void crashOfTheTestJvmIsAFailureAndNotASilence() {
        project.maven.answers(
                0, COMPILE + TESTS + "[ERROR] The forked VM terminated without properly saying goodbye.\n" + SPOTLESS);

        assertThat(status(verify(new Given()), "tests")).isEqualTo("fail");
    }

    @Test
    void compileErrorSkipsTestsAndFormat() {
        project.maven.answers(1, COMPILE + compileError());

        JsonObject document = verify(new Given());

        assertThat(status(document, "compile")).isEqualTo("fail");
        assertThat(List.of(status(document, "tests"), status(document, "format"), status(document, "wiring")))
                .containsOnly("skip");
        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
    }

    @Test
    @Tag("raises:GF_VERIFY_FORMAT")
    void keepGoingChecksTheFormatOfCodeThatDoesNotCompile() {
        project.maven.answers(1, COMPILE + compileError()).answers(1, SPOTLESS + """
                                [ERROR] Failed to execute goal com.diffplug.spotless:spotless-maven-plugin:3.11.0:check (default-cli) on project shop: The following files had format violations:
                                [ERROR]     src/main/java/com/acme/shop/Application.java
                                [ERROR]         @@ -7,3 +7,2 @@
                                [ERROR]          {
                                [ERROR]         -
                                [ERROR]          }
                                [ERROR] Run 'mvn spotless:apply' to fix these violations.""");

        JsonObject document = verify(new Given().put("keepGoing", "true"));

        assertThat(status(document, "format")).isEqualTo("fail");
        assertThat(status(document, "tests")).isEqualTo("skip");
        assertThat(status(document, "wiring")).isEqualTo("pass");
        assertThat(document.getAsJsonArray("diagnostics").get(1).toString())
                .contains("GF_VERIFY_FORMAT")
                .contains("{\"file\":\"src/main/java/com/acme/shop/Application.java\",\"line\":8}");
        assertThat(project.maven.runs).hasSize(2);
    }

    @Test
    @Tag("raises:GF_VERIFY_MAVEN_FAILED")
    void failureOfMavenItselfIsNotAFinding() {
        project.maven.answers(1, "[ERROR] Failed to execute goal on project shop: Could not resolve dependencies");

        JsonObject document = verify(new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(5);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_VERIFY_MAVEN_FAILED");
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .contains("resolve dependencies");
        assertThat(document.getAsJsonObject("refs").get("log").getAsString()).isEqualTo("target/gofasta/verify.log");
        assertThat(status(document, "compile")).isEqualTo("skip");
    }

    @Test
    void onlyRunsWhatIsNamedAndWhatThatNeeds() {
        project.maven.answers(0, COMPILE + TESTS).whileRunning(() -> report(PASSED));

        JsonObject document = verify(new Given().put("only", "tests,routes"));

        assertThat(document.getAsJsonObject("data").getAsJsonArray("checks"))
                .extracting(check -> check.getAsJsonObject().get("id").getAsString())
                .containsExactly("compile", "tests", "routes");
        assertThat(project.maven.runs).containsExactly(List.of("-Dmaven.test.failure.ignore=true", "test"));
    }

    @Test
    void staticChecksAloneNeedNoMaven() {
        JsonObject document = verify(new Given().put("only", "wiring,routes"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(project.maven.runs).isEmpty();
    }

    @Test
    void unknownCheckIsRefusedWithTheNearest() {
        JsonObject document = verify(new Given().put("only", "test"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(2);
        assertThat(document.getAsJsonObject("error").get("hint").getAsString()).startsWith("Did you mean 'tests'?");
    }

    @Test
    void driftOfTheWiringIndexIsAFinding() throws IOException {
        project.edit("src/main/java/com/acme/shop/wiring/Wiring.java", text -> text.replace("UserWiring.class", ""));

        JsonObject document = verify(new Given().put("only", "wiring"));

        assertThat(document.getAsJsonArray("diagnostics").get(0).toString()).contains("GF_DRIFT_WIRING_INDEX");
    }

    @Test
    void clashOfRoutesNamesBothHandlers() throws IOException {
        project.edit(
                "src/main/java/com/acme/shop/web/UserController.java",
                text -> text.replaceFirst(
                        "(?s)}\\s*$",
                        "\n    @GetMapping\n    public String again() {\n        return \"\";\n    }\n}\n"));

        JsonObject document = verify(new Given().put("only", "routes"));

        assertThat(document.getAsJsonArray("diagnostics")).hasSize(1);
        assertThat(document.getAsJsonArray("diagnostics").toString())
                .contains("UserController.again and by UserController.list")
                .contains("handles the same");
    }

    @Test
    void unknownKeyOfTheConfigurationIsAFinding() {
        project.configuration = (read, module) ->
                new KnownProperties(List.of(KnownProperty.of("server.port", "java.lang.Integer")), Map.of());
        project.write("src/main/resources/application-test.properties", "server.prt=1\n");

        JsonObject document = verify(new Given().put("only", "config"));

        assertThat(status(document, "config")).isEqualTo("fail");
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString())
                .contains("GF_CONFIG_UNKNOWN_KEY")
                .contains("Did you mean server.port?");
    }

    @Test
    void configurationThatCannotBeComparedIsSkipped() {
        project.configuration = (read, module) -> {
            throw Problem.of(ProblemCode.GF_WIRE_NOT_PROVEN, "A dependency can't be had.", "Get it.")
                    .asException();
        };

        JsonObject document = verify(new Given().put("only", "config"));

        assertThat(status(document, "config")).isEqualTo("skip");
        assertThat(check(document, "config").get("reason").getAsString()).isEqualTo("A dependency can't be had.");
    }

    @Test
    void withinItsOwnChildNothingIsRunAgain() {
        project.maven.nested = true;

        JsonObject document = verify(new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(project.maven.runs).isEmpty();
        assertThat(status(document, "compile")).isEqualTo("skip");
    }

    private JsonObject verify(Given given) {
        return project.json(new VerifyGoal(), given);
    }

    private void report(String xml) {
        project.write("target/surefire-reports/TEST-a.xml", xml);
    }

    private String compileError() {
        return "[ERROR] " + folder.resolve("src/main/java/com/acme/shop/Application.java") + ":[3,1] ';' expected";
    }

    private static String status(JsonObject document, String id) {
        return check(document, id).get("status").getAsString();
    }

    private static JsonObject check(JsonObject document, String id) {
        for (JsonElement check : document.getAsJsonObject("data").getAsJsonArray("checks")) {
            if (check.getAsJsonObject().get("id").getAsString().equals(id)) {
                return check.getAsJsonObject();
            }
        }
        throw new AssertionError("There is no check " + id + " in " + document);
    }
}
