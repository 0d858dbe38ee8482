package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gofasta.plugin.change.GitFolder;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.VerifyGoal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks find, with what mends it. */
class VerifyFindingsTests {

    private static final String COMPILE = "[INFO] --- compiler:3.15.0:compile (default-compile) @ shop ---\n"
            + "[INFO] --- compiler:3.15.0:testCompile (default-testCompile) @ shop ---\n";
    private static final String TESTS = "[INFO] --- surefire:3.5.6:test (default-test) @ shop ---\n";
    private static final String BOOT = "[INFO] --- spring-boot:4.1.2:repackage (repackage) @ shop ---\n";
    private static final String SERVICE = "src/main/java/com/acme/shop/service/UserServiceImpl.java";
    private static final String TEST = "src/test/java/com/acme/shop/service/UserServiceImplTests.java";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    @Tag("raises:GF_VERIFY_LINT")
    void warningsOfTheCompilerAreTheSameWhenNothingIsCompiled() throws IOException {
        project.edit(SERVICE, text -> text.replace("return users.findById(id)", "return (User) users.findById(id)"));
        int line = lineOf(SERVICE, "(User) users");
        String warning = "[WARNING] %s:[%d,16] redundant cast to com.acme.shop.model.User\n"
                .formatted(folder.resolve(SERVICE), line);
        project.maven.answers(0, COMPILE + warning + TESTS).answers(0, COMPILE + TESTS);

        JsonObject first = verify(new Given().put("only", "lint"));
        JsonObject second = verify(new Given().put("only", "lint"));

        assertThat(first.get("exit").getAsInt()).isZero();
        JsonObject finding = diagnostics(first).get(0).getAsJsonObject();
        assertThat(finding.toString())
                .contains("\"code\":\"GF_VERIFY_LINT\"", "\"severity\":\"warning\"", "\"applicability\":\"safe\"");
        assertThat(diagnostics(second)).isEqualTo(diagnostics(first));
        assertThat(status(second, "lint")).isEqualTo("warn");
    }

    @Test
    void sourcesThatJavacMayHaveWarnedOfAreCompiledAgain() throws IOException {
        Path notes =
                project.write("target/maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst", "");
        project.maven.answers(0, COMPILE + TESTS);

        verify(new Given().put("only", "lint"));

        assertThat(notes).doesNotExist();
    }

    @Test
    void mainCodeThatSwallowsOrPrintsIsFound() throws IOException {
        project.edit(SERVICE, text -> text.replace("        user.requireDeletable();\n", """
                        try {
                            user.requireDeletable();
                        } catch (RuntimeException ex) {
                        }
                        try {
                            user.requireDeletable();
                        } catch (RuntimeException ex) {
                            ex.printStackTrace();
                        }
                        try {
                            user.requireDeletable();
                        } catch (RuntimeException ex) {
                            // Not to be deleted: that is fine here.
                        }
                        System.out.println(user);
                """));
        project.maven.answers(0, COMPILE + TESTS);

        JsonArray found = diagnostics(verify(new Given().put("only", "lint")));

        assertThat(found).hasSize(3);
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.getAsJsonObject().getAsJsonArray("fixes"))
                        .hasSize(1));
        assertThat(found.toString()).contains("vanishes", "printStackTrace bypasses", "System.out bypasses");
    }

    @Test
    void literalOfAChangedTestIsReplacedByWhatCame() throws IOException {
        GitFolder.commit(folder);
        project.edit(TEST, text -> text.replaceFirst("\n}\\s*$", """

                    @Test
                    void counts() {
                        assertThat(List.of("a")).hasSize(1);
                        assertThat("draft").isEqualTo("sold");
                    }
                }
                """));
        failWith(lineOf(TEST, "isEqualTo(\"sold\")"), "&#10;expected: \"sold\"&#10; but was: \"draft\"");

        JsonObject fix = fix(verify(new Given().put("only", "tests")));

        assertThat(fix.get("title").getAsString()).isEqualTo("Expect \"draft\" instead of \"sold\"");
        assertThat(fix.get("applicability").getAsString()).isEqualTo("unsafe");
    }

    @Test
    void failedTestTakesBackTheOnlyChangeThatItCanReach() throws IOException {
        GitFolder.commit(folder);
        project.edit(SERVICE, text -> text.replace("\"EMAIL_TAKEN\", \"There", "\"EMAIL_USED\", \"There"));
        project.edit("src/main/java/com/acme/shop/auth/LoginRequest.java", text -> text + "\n");
        failWith(40, "expected: x");

        JsonObject fix = fix(verify(new Given().put("only", "tests")));

        assertThat(fix.get("title").getAsString())
                .isEqualTo("Take back the change since HEAD at " + SERVICE + ":" + lineOf(SERVICE, "EMAIL_USED"));
        assertThat(fix.toString()).contains("EMAIL_TAKEN");
    }

    @Test
    void applicationThatDoesNotStartIsOneFindingForAllItsTests() {
        project.maven.answers(0, COMPILE + TESTS).whileRunning(() -> report("""
                <testcase classname='com.acme.shop.WiringTests' name='a'><error message='Failed to load ApplicationContext for [X]' type='X'>
                java.lang.IllegalStateException: Failed to load ApplicationContext
                Caused by: java.lang.IllegalStateException: no such bean</error></testcase>
                <testcase classname='com.acme.shop.WiringTests' name='b'><error message='ApplicationContext failure threshold (1) exceeded' type='X'>x</error></testcase>
                """));

        JsonObject document = verify(new Given().put("only", "tests"));

        assertThat(diagnostics(document)).hasSize(1);
        assertThat(diagnostics(document).toString())
                .contains("WiringTests.b failed too")
                .contains("no such bean");
    }

    @Test
    @Tag("raises:GF_VERIFY_PACKAGE")
    void jarForProductionHoldsNothingOfDevelopment() throws IOException {
        jar(LAUNCHER, "BOOT-INF/lib/gofasta-starter-core-0.1.0.jar", "BOOT-INF/classes/db/migration/V1__base.sql");
        project.maven.answers(0, COMPILE + TESTS + BOOT).answers(0, COMPILE + TESTS + BOOT);

        assertThat(status(verify(new Given().put("only", "package")), "package"))
                .isEqualTo("pass");
        assertThat(project.maven.runs).containsExactly(List.of("-DskipTests", "package"));

        project.edit(
                "pom.xml",
                text -> text.replaceFirst(
                        "(<artifactId>gofasta-starter-dev-services</artifactId>)\\s*<optional>true</optional>", "$1"));
        jar(
                "com.acme.shop.Application",
                "BOOT-INF/lib/gofasta-starter-dev-services-0.1.0.jar",
                "BOOT-INF/classes/db/migration/U1__base.sql");
        JsonObject document = verify(new Given().put("only", "package"));

        assertThat(status(document, "package")).isEqualTo("fail");
        assertThat(diagnostics(document)).hasSize(3);
        assertThat(diagnostics(document).toString())
                .contains("GF_VERIFY_PACKAGE", "<optional>true</optional>", "U1__base.sql", "does not start by itself");
        assertThat(diagnostics(document)
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("location")
                        .get("line")
                        .getAsInt())
                .isEqualTo(lineOf("pom.xml", "gofasta-starter-dev-services"));
    }

    @Test
    void packageOfCodeThatDoesNotCompileIsSkipped() {
        project.maven.answers(1, COMPILE + "[ERROR] " + folder.resolve(SERVICE) + ":[3,1] ';' expected");

        assertThat(status(verify(new Given().put("only", "package")), "package"))
                .isEqualTo("skip");
    }

    @Test
    void findingsFromBeforeAreShownAndDoNotFail() throws IOException {
        project.edit(
                SERVICE,
                text -> text.replace(
                        "        users.delete(user);", "        System.out.println();\n        users.delete(user);"));
        project.edit("src/main/java/com/acme/shop/wiring/Wiring.java", text -> text.replace("UserWiring.class", ""));
        GitFolder.commit(folder);
        project.maven.answers(0, COMPILE + TESTS);

        JsonObject document = verify(new Given().put("only", "wiring,lint").put("since", "HEAD"));

        assertThat(document.get("exit").getAsInt()).as(document.toString()).isZero();
        assertThat(status(document, "wiring")).isEqualTo("warn");
        assertThat(diagnostics(document))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(
                                finding.getAsJsonObject().get("new").getAsBoolean())
                        .isFalse());
        assertThat(document.getAsJsonObject("data").get("since").toString())
                .isEqualTo("{\"ref\":\"HEAD\",\"newFindings\":0,\"earlierFindings\":2}");
    }

    @Test
    void findingsOfAChangeFail() throws IOException {
        GitFolder.commit(folder);
        project.edit("src/main/java/com/acme/shop/wiring/Wiring.java", text -> text.replace("UserWiring.class", ""));

        JsonObject document = verify(new Given().put("only", "wiring").put("since", "HEAD"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(diagnostics(document).get(0).getAsJsonObject().get("new").getAsBoolean())
                .isTrue();
    }

    @Test
    @Tag("raises:GF_ENV_NO_GIT")
    void commitThatIsNotThereIsAWrongValueAndNoGitAMissingTool() {
        assertThat(error(verify(new Given().put("since", "HEAD")))).isEqualTo("GF_ENV_NO_GIT");
        GitFolder.commit(folder);
        assertThat(error(verify(new Given().put("since", "nowhere")))).isEqualTo("GF_USAGE_INVALID_VALUE");
    }

    @Test
    void sarifHoldsTheSameFindings() throws IOException {
        project.edit("src/main/java/com/acme/shop/wiring/Wiring.java", text -> text.replace("UserWiring.class", ""));
        project.write("src/main/resources/db/migration/V9__größe a.sql", "ALTER TABLE users DROP COLUMN email;\n");
        project.write("src/main/resources/db/migration/U9__größe a.sql", "SELECT 1;\n");

        JsonObject document = verify(new Given()
                .put("only", "wiring,migration-lint")
                .put("keepGoing", "true")
                .put("sarif", "true"));

        String path = document.getAsJsonObject("refs").get("sarif").getAsString();
        assertThat(path).isEqualTo("target/gofasta/verify.sarif");
        JsonObject log =
                JsonParser.parseString(Files.readString(folder.resolve(path))).getAsJsonObject();
        requireSarif(log, diagnostics(document));
        assertThat(log.toString()).contains("V9__gr%C3%B6%C3%9Fe%20a.sql").doesNotContain("größe a.sql\",\"uriBaseId");
    }

    @Test
    void sarifGoesWhereItIsWanted() {
        JsonObject document = verify(new Given().put("only", "routes").put("sarif", "build/x.sarif"));

        assertThat(document.getAsJsonObject("refs").get("sarif").getAsString()).isEqualTo("build/x.sarif");
        assertThat(folder.resolve("build/x.sarif")).exists();
    }

    /** What the schema of SARIF 2.1.0 demands of the parts that are used. */
    private static void requireSarif(JsonObject log, JsonArray findings) {
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.get("name").getAsString()).isEqualTo("gofasta");
        JsonArray rules = driver.getAsJsonArray("rules");
        assertThat(rules.asList()).doesNotHaveDuplicates();
        JsonArray results = run.getAsJsonArray("results");
        assertThat(results).hasSize(findings.size());
        for (int i = 0; i < results.size(); i++) {
            JsonObject result = results.get(i).getAsJsonObject();
            JsonObject finding = findings.get(i).getAsJsonObject();
            int rule = result.get("ruleIndex").getAsInt();
            assertThat(rules.get(rule).getAsJsonObject().get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("ruleId")).isEqualTo(finding.get("code"));
            assertThat(result.get("level").getAsString()).isIn("none", "note", "warning", "error");
            assertThat(result.getAsJsonObject("message").get("text")).isEqualTo(finding.get("message"));
            assertThat(result.getAsJsonObject("partialFingerprints").get("gofasta/v1"))
                    .isEqualTo(finding.get("fingerprint"));
            JsonObject place =
                    result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            assertThat(place.getAsJsonObject("artifactLocation")
                            .get("uriBaseId")
                            .getAsString())
                    .isEqualTo("PROJECTROOT");
            if (place.has("region")) {
                assertThat(place.getAsJsonObject("region").get("startLine").getAsInt())
                        .isPositive();
            }
            if (result.has("fixes")) {
                result.getAsJsonArray("fixes").forEach(VerifyFindingsTests::requireFix);
            }
        }
    }

    private static void requireFix(JsonElement fix) {
        JsonArray changes = fix.getAsJsonObject().getAsJsonArray("artifactChanges");
        assertThat(changes).isNotEmpty();
        changes.forEach(change -> {
            assertThat(change.getAsJsonObject().has("artifactLocation")).isTrue();
            JsonArray replacements = change.getAsJsonObject().getAsJsonArray("replacements");
            assertThat(replacements).isNotEmpty();
            replacements.forEach(each ->
                    assertThat(each.getAsJsonObject().has("deletedRegion")).isTrue());
        });
    }

    private JsonObject verify(Given given) {
        return project.json(new VerifyGoal(), given);
    }

    private void failWith(int line, String message) {
        project.maven.answers(0, COMPILE + TESTS).whileRunning(() -> report("""
                <testcase classname='com.acme.shop.service.UserServiceImplTests' name='counts'><failure message='%s' type='X'>
                java.lang.AssertionError
                \tat com.acme.shop.service.UserServiceImplTests.counts(UserServiceImplTests.java:%d)
                </failure></testcase>""".formatted(message, line)));
    }

    private void report(String cases) {
        project.write("target/surefire-reports/TEST-a.xml", "<testsuite>" + cases + "</testsuite>");
    }

    private void jar(String mainClass, String... entries) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().putValue("Start-Class", "com.acme.shop.Application");
        Path file = project.write("target/shop-1.0.0-SNAPSHOT.jar", "");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new ZipEntry(entry));
                jar.closeEntry();
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private int lineOf(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("There is no " + text + " in " + file);
    }

    private static JsonArray diagnostics(JsonObject document) {
        return document.getAsJsonArray("diagnostics");
    }

    private static JsonObject fix(JsonObject document) {
        return diagnostics(document)
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("fixes")
                .get(0)
                .getAsJsonObject();
    }

    private static String error(JsonObject document) {
        return document.getAsJsonObject("error").get("code").getAsString();
    }

    private static String status(JsonObject document, String id) {
        for (JsonElement check : document.getAsJsonObject("data").getAsJsonArray("checks")) {
            if (check.getAsJsonObject().get("id").getAsString().equals(id)) {
                return check.getAsJsonObject().get("status").getAsString();
            }
        }
        throw new AssertionError("There is no check " + id + " in " + document);
    }
}
