package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.database.Row;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.InitGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InitGoalTests {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generate() {
        project = TestProject.generated(folder);
        project.database = (action, options, workplace) ->
                new DatabaseWork.Result(List.of(new Row("migrated", Map.of("version", "1"))), List.of(), null, "log");
    }

    private Map<String, String> statuses(JsonObject document) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (JsonElement step : document.getAsJsonObject("data").getAsJsonArray("steps")) {
            statuses.put(
                    step.getAsJsonObject().get("id").getAsString(),
                    step.getAsJsonObject().get("status").getAsString());
        }
        return statuses;
    }

    /** What the compiler would leave. */
    private void compile() {
        for (String kind : List.of("main", "test")) {
            String classes = "target/" + (kind.equals("main") ? "classes/" : "test-classes/");
            for (String part : List.of("java", "resources")) {
                Path sources = folder.resolve("src/" + kind + "/" + part);
                if (Files.isDirectory(sources)) {
                    try (Stream<Path> files = Files.walk(sources)) {
                        files.filter(Files::isRegularFile)
                                .map(file -> sources.relativize(file).toString())
                                .forEach(name -> project.write(classes + name.replaceFirst("java$", "class"), ""));
                    } catch (IOException ex) {
                        throw new AssertionError(ex);
                    }
                }
            }
        }
    }

    @Test
    void freshCloneIsMadeReadyAndASecondRunFindsNothingToDo() throws IOException {
        project.maven.answers(0, "").answers(0, "").whileRunning(() -> {
            if (project.maven.runs.size() == 2) {
                compile();
            }
        });

        JsonObject first = project.json(new InitGoal(), new Given());
        JsonObject second = project.json(new InitGoal(), new Given());

        assertThat(statuses(first))
                .isEqualTo(Map.of(
                        "settings", "done",
                        "launcher", "unchanged",
                        "dependencies", "done",
                        "wiring", "unchanged",
                        "build", "done",
                        "migrations", "done"));
        assertThat(folder.resolve(".env")).hasSameTextualContentAs(folder.resolve(".env.example"));
        assertThat(first.getAsJsonArray("changes")).hasSize(1);
        assertThat(project.maven.runs).hasSize(2);
        assertThat(statuses(second).values()).containsOnly("unchanged");
        assertThat(second.getAsJsonArray("changes")).isEmpty();
    }

    @Test
    void settingsThatAreThereStay() throws IOException {
        project.write(".env", "MINE=1\n");
        project.maven.answers(0, "").answers(0, "");

        project.json(new InitGoal(), new Given());

        assertThat(folder.resolve(".env")).hasContent("MINE=1\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void launcherGetsItsBitAndSettingsAreForTheirOwner() throws IOException {
        assertThat(folder.resolve("gofasta").toFile().setExecutable(false, false))
                .isTrue();
        project.maven.answers(0, "").answers(0, "");

        project.json(new InitGoal(), new Given());

        assertThat(folder.resolve("gofasta")).isExecutable();
        assertThat(Files.getPosixFilePermissions(folder.resolve(".env"))).hasSize(2);
    }

    @Test
    void dryRunDoesNothing() throws IOException {
        List<String> before = project.files();

        JsonObject document =
                project.json(new InitGoal(), new Given().put("dryRun", "true").put("wrapper", "true"));

        assertThat(statuses(document))
                .containsEntry("settings", "planned")
                .containsEntry("wrapper", "planned")
                .containsEntry("dependencies", "planned")
                .containsEntry("build", "planned")
                .containsEntry("migrations", "planned");
        assertThat(project.files()).isEqualTo(before);
        assertThat(project.maven.runs).isEmpty();
    }

    @Test
    void stepThatFailsIsTheLast() {
        project.maven.answers(1, "[ERROR] Could not resolve dependencies for project com.acme:shop");

        JsonObject document = project.json(new InitGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(5);
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .contains("dependencies", "Could not resolve dependencies");
        assertThat(statuses(document))
                .containsEntry("dependencies", "failed")
                .containsEntry("wiring", "skipped")
                .containsEntry("build", "skipped")
                .containsEntry("migrations", "skipped");
        assertThat(document.getAsJsonObject("refs").get("log").getAsString())
                .isEqualTo("target/gofasta/init-dependencies.log");
    }

    @Test
    void codeThatDoesNotCompileIsShownWithItsPlaces() {
        project.maven
                .answers(0, "")
                .answers(
                        1,
                        "[ERROR] " + folder.resolve("src/main/java/com/acme/shop/Application.java")
                                + ":[7,9] ';' expected");

        JsonObject document = project.json(new InitGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonArray("diagnostics")).hasSize(1);
        assertThat(statuses(document)).containsEntry("dependencies", "done").containsEntry("build", "failed");
    }

    @Test
    void databaseIsLeftAloneWhereItIsNotWantedOrHasNoMigrations() {
        project.maven.answers(0, "").answers(0, "").answers(0, "");
        project.database = (action, options, workplace) -> {
            throw new AssertionError("Not to be asked");
        };
        assertThat(statuses(project.json(new InitGoal(), new Given().put("skipMigrate", "true"))))
                .containsEntry("migrations", "skipped");

        project.database = (action, options, workplace) -> new DatabaseWork.Result(
                List.of(), List.of(), Problem.of(ProblemCode.GF_MIGRATE_NO_FLYWAY, "No Flyway.", "Add it."), "log");
        JsonObject document = project.json(new InitGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(statuses(document)).containsEntry("migrations", "skipped");
    }

    @Test
    void wiringIndexThatHasDriftedIsWritten() throws IOException {
        project.edit(
                "src/main/java/com/acme/shop/wiring/Wiring.java",
                text -> text.replaceFirst("UserWiring\\.class", "").replace(", }", "}"));
        project.maven.answers(0, "").answers(0, "");

        JsonObject document = project.json(new InitGoal(), new Given());

        assertThat(statuses(document)).containsEntry("wiring", "done");
        assertThat(folder.resolve("src/main/java/com/acme/shop/wiring/Wiring.java"))
                .content()
                .contains("UserWiring.class");
    }

    @Test
    void withoutAProjectItIsRefused() {
        JsonObject document = TestProject.none(folder.resolve("src")).json(new InitGoal(), new Given());

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_PROJECT_NOT_FOUND");
    }
}
