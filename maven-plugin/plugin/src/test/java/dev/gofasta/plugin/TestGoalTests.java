package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.ImpactGoal;
import dev.gofasta.plugin.goal.TestGoal;
import dev.gofasta.plugin.goal.XrefsGoal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing tests by what git says, and telling what a child Maven said; what is chosen is tried in the generator. */
class TestGoalTests {

    private static final String SERVICE = "src/main/java/com/acme/shop/service/UserServiceImpl.java";
    private static final String TESTS = "[INFO] --- surefire:3.5.6:test (default-test) @ shop ---\n";
    private static final String IGNORE = "-Dmaven.test.failure.ignore=true";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    private void commit() throws Exception {
        git("init", "-q", ".");
        git("add", "-A");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "-q", "-m", "start");
    }

    private void git(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        Process git = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes());
        assertThat(git.waitFor()).as(said).isZero();
    }

    private static List<String> ids(JsonObject document) {
        return document.getAsJsonObject("data").getAsJsonArray("selected").asList().stream()
                .map(test -> test.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    private static String errorOf(JsonObject document) {
        return document.getAsJsonObject("error").get("code").getAsString();
    }

    @Test
    void withoutParametersAllTestsAreRun() {
        project.maven.answers(0, TESTS).whileRunning(() -> report("""
                <testsuite><testcase classname='com.acme.shop.WiringTests' name='starts'/>
                <testcase classname='com.acme.shop.WiringTests' name='ends'><skipped/></testcase>
                <testcase classname='com.acme.shop.WiringTests' name='waits'><flakyFailure message='x'/></testcase>
                </testsuite>"""));

        JsonObject document = project.json(new TestGoal(), new Given());

        assertThat(project.maven.runs).containsExactly(List.of(IGNORE, "test"));
        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data").get("mode").getAsString()).isEqualTo("all");
        assertThat(document.getAsJsonObject("data").get("results").toString())
                .startsWith("{\"run\":2,\"passed\":2,\"failed\":0,\"skipped\":1,");
        assertThat(document.getAsJsonObject("data").get("flaky").toString()).isEqualTo("[\"WiringTests.waits\"]");
    }

    @Test
    void whatIsNotCommittedChoosesTests() throws Exception {
        commit();
        project.edit(SERVICE, text -> text.replace("user.requireDeletable();", ""));
        project.maven.answers(0, TESTS);

        JsonObject document = project.json(new TestGoal(), new Given().put("affected", "true"));

        assertThat(ids(document)).contains("com.acme.shop.service.UserServiceImplTests");
        assertThat(project.maven.runs)
                .containsExactly(List.of(
                        IGNORE,
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dtest=" + String.join(",", ids(document)),
                        "test"));
    }

    @Test
    void newFilesAndThoseThatAreGoneCount() throws Exception {
        commit();
        Files.delete(folder.resolve("src/main/java/com/acme/shop/dto/UserFilter.java"));
        project.write(
                "src/test/java/com/acme/shop/NewTests.java",
                "package com.acme.shop;\nclass NewTests { @Test void x() {} }\n");

        assertThat(ids(project.json(
                        new TestGoal(), new Given().put("since", "HEAD").put("dryRun", "true"))))
                .contains("com.acme.shop.NewTests", "com.acme.shop.web.UserApiTests");
        assertThat(project.maven.runs).isEmpty();
    }

    @Test
    void nothingChangedRunsNothing() throws Exception {
        commit();
        project.edit("README.md", text -> text + "\nMore.\n");

        JsonObject document = project.json(new TestGoal(), new Given().put("affected", "true"));

        assertThat(document.get("status").getAsString()).isEqualTo("ok");
        assertThat(document.getAsJsonObject("data").get("reason").getAsString())
                .isEqualTo("no test depends on what has changed since HEAD");
    }

    @Test
    void repositoryWithoutACommitHasChangedInAll() throws Exception {
        git("init", "-q", ".");

        JsonObject document =
                project.json(new TestGoal(), new Given().put("affected", "true").put("dryRun", "true"));

        assertThat(ids(document))
                .hasSize(document.getAsJsonObject("data").get("total").getAsInt());
    }

    @Test
    @Tag("raises:GF_ENV_NO_GIT")
    void withoutARepositoryNobodyKnowsWhatHasChanged() {
        JsonObject document = project.json(new TestGoal(), new Given().put("affected", "true"));

        assertThat(errorOf(document)).isEqualTo("GF_ENV_NO_GIT");
        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
    }

    @Test
    void unknownRevisionIsRefused() throws Exception {
        commit();

        for (String revision : List.of("nowhere", "--output=x")) {
            assertThat(errorOf(project.json(new TestGoal(), new Given().put("since", revision))))
                    .isEqualTo("GF_USAGE_INVALID_VALUE");
        }
    }

    @Test
    void nameIsThatOfAClassATestOrAResource() {
        Given dryRun = new Given().put("dryRun", "true");

        assertThat(ids(project.json(new TestGoal(), dryRun.put("name", "User"))))
                .hasSize(4);
        assertThat(ids(project.json(
                        new TestGoal(),
                        new Given().put("dryRun", "true").put("name", "UserApiTests#createdOneCanBeRead"))))
                .containsExactly("com.acme.shop.web.UserApiTests#createdOneCanBeRead");
    }

    @Test
    @Tag("raises:GF_USAGE_UNKNOWN_SYMBOL")
    void unknownNameIsRefused() {
        assertThat(errorOf(project.json(new TestGoal(), new Given().put("name", "UserApiTest"))))
                .isEqualTo("GF_USAGE_UNKNOWN_SYMBOL");
        assertThat(errorOf(project.json(new TestGoal(), new Given().put("name", "UserApiTests#nope"))))
                .isEqualTo("GF_USAGE_UNKNOWN_SYMBOL");
        assertThat(project.json(new XrefsGoal(), new Given().put("symbol", "Usr"))
                        .getAsJsonObject("error")
                        .get("hint")
                        .getAsString())
                .contains("User");
    }

    @Test
    void failedTestIsAFinding() {
        project.maven.answers(0, TESTS).whileRunning(() -> report("""
                <testsuite><testcase classname='com.acme.shop.WiringTests' name='starts'><failure message='expected: 1' type='X'>
                \tat com.acme.shop.WiringTests.starts(WiringTests.java:23)
                </failure></testcase></testsuite>"""));

        JsonObject document = project.json(new TestGoal(), new Given().put("name", "WiringTests"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(errorOf(document)).isEqualTo("GF_VERIFY_FINDINGS");
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString())
                .contains("GF_VERIFY_TEST", "WiringTests.java\",\"line\":23");
    }

    @Test
    void compileErrorIsAFindingAndNoTestIsRun() {
        project.maven.answers(
                1, "[ERROR] " + folder.resolve(SERVICE) + ":[7,8] ';' expected\n[ERROR] COMPILATION ERROR : \n");

        JsonObject document = project.json(new TestGoal(), new Given());

        assertThat(errorOf(document)).isEqualTo("GF_VERIFY_FINDINGS");
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString()).contains("GF_VERIFY_COMPILE");
    }

    @Test
    void buildThatIsBrokenIsNotBlamedOnTheTests() {
        project.maven.answers(1, "[ERROR] Could not resolve dependencies\n");

        assertThat(errorOf(project.json(new TestGoal(), new Given()))).isEqualTo("GF_VERIFY_MAVEN_FAILED");
    }

    @Test
    void withinItsOwnChildItDoesNotStartAnother() {
        project.maven.nested = true;

        JsonObject document = project.json(new TestGoal(), new Given());

        assertThat(document.getAsJsonObject("data").get("reason").getAsString())
                .isEqualTo("runs within another run of gofasta");
    }

    @Test
    void impactOfCodeThatDoesNotEndIsPartial() {
        project.write("src/main/java/com/acme/shop/Odd.java", "package com.acme.shop;\nclass Odd {\n");

        JsonObject document = project.json(new ImpactGoal(), new Given().put("symbol", "UserService"));

        assertThat(document.get("status").getAsString()).isEqualTo("partial");
        assertThat(errorOf(document)).isEqualTo("GF_PROJECT_UNREADABLE_SOURCE");
        assertThat(document.getAsJsonObject("data").getAsJsonArray("changed")).hasSize(1);
    }

    private void report(String xml) {
        project.write("target/surefire-reports/TEST-a.xml", xml);
    }
}
