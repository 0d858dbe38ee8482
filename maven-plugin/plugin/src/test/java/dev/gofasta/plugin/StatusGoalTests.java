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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files tell, and how findings of a database are judged; what finds those is tried in its own module. */
class StatusGoalTests {

    private static final String POLICY = "src/main/resources/policy/rbac.csv";
    private static final Given ASKED = new Given().put("database", "true");

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
        assertThat(statuses(document)).doesNotContain("drift", "warn");
        assertThat(statuses(document))
                .contains("wiring=ok stereotypes=ok pairs=ok pending=skip history=skip entities=ok dtos=ok");
    }

    @Test
    @Tag("raises:GF_DRIFT_FOUND")
    void pendingMigrationIsDrift() {
        project.database = says("migrate-status", finding(ProblemCode.GF_MIGRATE_PENDING, Severity.WARNING));

        JsonObject document = project.json(new StatusGoal(), ASKED);

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_DRIFT_FOUND");
        assertThat(statuses(document)).contains("pending=drift history=ok");
    }

    @Test
    void editedMigrationIsDriftOfTheHistoryAndOneOfALaterReleaseAWarning() {
        project.database = says("migrate-status", finding(ProblemCode.GF_MIGRATE_CHECKSUM, Severity.ERROR));
        assertThat(statuses(project.json(new StatusGoal(), ASKED))).contains("history=drift");

        project.database = says("migrate-status", finding(ProblemCode.GF_MIGRATE_MISSING, Severity.WARNING));
        assertThat(statuses(project.json(new StatusGoal(), ASKED))).contains("history=warn");
    }

    @Test
    void entityWithoutItsColumnIsDriftAndFailsVerify() {
        project.database = says("entities", finding(ProblemCode.GF_DRIFT_ENTITY_COLUMN, Severity.ERROR));

        assertThat(statuses(project.json(new StatusGoal(), ASKED))).contains("entities=drift");
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

        JsonObject document = project.json(new StatusGoal(), ASKED);

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(statuses(document)).contains("pending=skip history=skip entities=ok");
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

        JsonObject document = project.json(
                new StatusGoal(), new Given().put("database", "true").put("profiles", "staging"));

        assertThat(statuses(document)).contains("entities=skip");
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

    @Test
    void unregisteredClassWithAStereotypeIsDriftAtItsName() throws IOException {
        project.write(
                "src/main/java/com/acme/shop/service/Pricing.java",
                "package com.acme.shop.service;\n\n@org.springframework.stereotype.Service\npublic class Pricing {}\n");

        assertThat(finding("GF_WIRE_UNREGISTERED")).isEqualTo("src/main/java/com/acme/shop/service/Pricing.java:4");
        project.edit(
                "src/main/java/com/acme/shop/wiring/UserWiring.java",
                text -> text.replace(
                        "public class UserWiring {",
                        "public class UserWiring {\n    @Bean com.acme.shop.service.Pricing pricing() {}"));
        assertThat(statuses(project.json(new StatusGoal(), new Given()))).contains("stereotypes=ok");
    }

    @Test
    void entityFieldWithoutAColumnIsDriftWithTheCommandThatMakesIt() throws IOException {
        project.edit(
                "src/main/java/com/acme/shop/model/User.java",
                text -> text.replace(
                        "    private UserRole role;", "    private UserRole role;\n    private String nickName;"));

        JsonObject found = only("GF_DRIFT_ENTITY_COLUMN");
        assertThat(place(found)).isEqualTo("src/main/java/com/acme/shop/model/User.java:37");
        assertThat(found.toString())
                .contains("mvn gofasta:migration -Dname=AddNickNameToUsers -Dfields=nick_name:string:optional");
    }

    @Test
    void entityWithoutATableIsDrift() throws IOException {
        project.edit("src/main/java/com/acme/shop/model/User.java", text -> text.replace("\"users\"", "\"people\""));

        assertThat(only("GF_DRIFT_ENTITY_TABLE").get("message").getAsString()).contains("people");
    }

    @Test
    @Tag("raises:GF_DRIFT_DTO")
    void requestThatAllowsMoreThanTheColumnHoldsIsDriftWithTheNumberToWrite() throws IOException {
        project.edit(
                "src/main/java/com/acme/shop/dto/UserRequest.java",
                text -> text.replaceFirst("max = 255", "max = 256"));

        JsonObject found = only("GF_DRIFT_DTO");
        assertThat(found.toString()).contains("\"newText\":\"255\"").contains("256 characters");
    }

    @Test
    @Tag("raises:GF_DRIFT_MIGRATION_EDITED")
    void whatTheDatabaseHasRunIsComparedWithWhatIsThere() throws IOException {
        String script = "src/main/resources/db/migration/V2__create_users.sql";
        for (Path file : TestProject.list(folder.resolve("src/main/resources/db/migration"))) {
            if (file.getFileName().toString().startsWith("V")) {
                project.write(".gofasta/dev/applied/" + file.getFileName(), Files.readString(file));
            }
        }
        assertThat(statuses(project.json(new StatusGoal(), new Given()))).contains("pending=ok history=ok");

        project.edit(script, text -> text.replace("first_name", "given_name"));
        project.write("src/main/resources/db/migration/V9__more.sql", "CREATE TABLE more (id INT PRIMARY KEY);\n");

        assertThat(finding("GF_MIGRATE_PENDING")).isEqualTo("src/main/resources/db/migration/V9__more.sql");
        assertThat(finding("GF_DRIFT_MIGRATION_EDITED")).startsWith(script + ":");
    }

    @Test
    @Tag("raises:GF_DRIFT_TOOLKIT_VERSION")
    void partOfAnotherVersionIsAWarning() throws IOException {
        project.edit(
                "pom.xml",
                text -> text.replace(
                        "<artifactId>gofasta-starter-web</artifactId>",
                        "<artifactId>gofasta-starter-web</artifactId>\n            <version>0.0.1</version>"));

        assertThat(only("GF_DRIFT_TOOLKIT_VERSION").get("severity").getAsString())
                .isEqualTo("warning");
    }

    @Test
    @Tag("raises:GF_DRIFT_LOCALE_KEY")
    void textThatALanguageLacksIsAWarningWithALineToTranslate() throws IOException {
        project.write("src/main/resources/locales/en.yaml", "book:\n  sold: \"Sold \\\"{0}\\\"\"\n  lost: Lost\n");
        project.write("src/main/resources/locales/de.yaml", "book:\n  lost: Verloren");
        project.write("src/main/resources/locales/de-AT.yaml", "a: b\n");

        JsonObject found = only("GF_DRIFT_LOCALE_KEY");
        assertThat(place(found)).isEqualTo("src/main/resources/locales/de.yaml:1");
        assertThat(found.toString()).contains("\\nbook.sold: \\\"Sold \\\\\\\"{0}\\\\\\\"\\\"\\n");
    }

    @Test
    @Tag("raises:GF_DRIFT_ROUTE_POLICY")
    void routeThatNobodyMayCallIsDriftWithTheLineThatGrantsIt() throws IOException {
        project.edit(POLICY, text -> text.replace("p, admin, /api/v1/users, GET|POST", "p, admin, /api/v1/users, GET"));

        JsonObject found = only("GF_DRIFT_ROUTE_POLICY");
        assertThat(place(found)).startsWith("src/main/java/com/acme/shop/web/UserController.java:");
        assertThat(found.toString()).contains("p, admin, /api/v1/users, POST");
    }

    @Test
    @Tag("raises:GF_DRIFT_POLICY_LINE")
    void lineForNoRouteIsAWarning() throws IOException {
        project.edit(POLICY, text -> text + "p, user, /api/v1/users/{id}/none, GET\n");

        assertThat(finding("GF_DRIFT_POLICY_LINE")).startsWith(POLICY + ":");
    }

    @Test
    @Tag("raises:GF_DRIFT_GENERATED_FILE")
    void editedIndexIsDriftOfAGeneratedFile() throws IOException {
        project.edit(
                "src/main/java/com/acme/shop/wiring/Wiring.java",
                text -> text.replace("Wiring {}", "Wiring { int a; }"));

        assertThat(finding("GF_DRIFT_GENERATED_FILE")).startsWith("src/main/java/com/acme/shop/wiring/Wiring.java:");
    }

    @Test
    void fileThatEndsTooEarlyLeavesAPartialAnswer() throws IOException {
        project.edit("src/main/java/com/acme/shop/model/User.java", text -> text.substring(0, text.length() - 3));

        JsonObject document = project.json(new StatusGoal(), new Given());

        assertThat(document.get("status").getAsString()).isEqualTo("partial");
        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.get("data").isJsonObject()).isTrue();
    }

    private String finding(String code) {
        return place(only(code));
    }

    private JsonObject only(String code) {
        List<JsonObject> found = new ArrayList<>();
        project.json(new StatusGoal(), new Given())
                .getAsJsonArray("diagnostics")
                .forEach(each -> {
                    if (each.getAsJsonObject().get("code").getAsString().equals(code)) {
                        found.add(each.getAsJsonObject());
                    }
                });
        assertThat(found).as(code).hasSize(1);
        return found.get(0);
    }

    private static String place(JsonObject finding) {
        JsonObject location = finding.getAsJsonObject("location");
        return location.get("file").getAsString() + (location.has("line") ? ":" + location.get("line") : "");
    }

    private static String statuses(JsonObject document) {
        StringBuilder statuses = new StringBuilder();
        document.getAsJsonObject("data")
                .getAsJsonArray("artefacts")
                .forEach(check -> statuses.append(
                                check.getAsJsonObject().get("kind").getAsString())
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
