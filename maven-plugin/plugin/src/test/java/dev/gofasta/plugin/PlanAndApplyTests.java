package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Paint;
import dev.gofasta.plugin.goal.DestroyGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Outcome;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import dev.gofasta.plugin.goal.UndoGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanAndApplyTests {

    private static final String SERVICE = "src/main/java/com/acme/shop/service/ProductService.java";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void planIsAppliedExactlyAsItWasShown() throws IOException {
        JsonObject dry = dryRun();

        JsonObject applied = project.json(new ScaffoldGoal(), apply(dry));

        assertThat(applied.get("exit").getAsInt()).as(applied.toString()).isZero();
        assertThat(applied.get("changes")).isEqualTo(dry.get("changes"));
        assertThat(applied.getAsJsonObject("data").get("resource").getAsString())
                .isEqualTo("Product");
        assertThat(applied.getAsJsonObject("data").get("applied").getAsBoolean())
                .isTrue();
        assertThat(project.files()).contains(SERVICE);
    }

    @Test
    void planIsRefusedWhenAFileOfItHasMoved() throws IOException {
        JsonObject dry = dryRun();
        project.write(SERVICE, "mine");

        requireError(project.json(new ScaffoldGoal(), apply(dry)), "GF_PATCH_STALE", 4);
        assertThat(folder.resolve(SERVICE)).hasContent("mine");
    }

    @Test
    void planIsRefusedWhenAFileThatItOnlyReadHasMoved() throws IOException {
        JsonObject dry = dryRun();
        project.write(".gofasta/templates/resource/drop.sql.tpl", "DROP TABLE {{table}} CASCADE;\n");

        requireError(project.json(new ScaffoldGoal(), apply(dry)), "GF_PATCH_STALE", 4);
        assertThat(project.files()).doesNotContain(SERVICE);
    }

    @Test
    void planOfSomethingElseIsRefused() {
        JsonObject dry = dryRun();

        requireError(project.json(new ScaffoldGoal(), apply(dry).put("name", "Invoice")), "GF_PATCH_OTHER_PLAN", 4);
        requireError(project.json(new DestroyGoal(), apply(dry)), "GF_PATCH_OTHER_PLAN", 4);
        requireError(project.json(new ScaffoldGoal(), new Given().put("apply", "1234")), "GF_PATCH_UNKNOWN_PLAN", 4);
    }

    @Test
    void secondRunIsUnchanged() throws IOException {
        project.json(new ScaffoldGoal(), product());
        Map<String, String> before = contents();

        JsonObject again = project.json(new ScaffoldGoal(), product());

        assertThat(again.get("status").getAsString()).isEqualTo("ok");
        assertThat(again.getAsJsonObject("data").get("unchanged").getAsBoolean())
                .isTrue();
        assertThat(again.getAsJsonArray("changes"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(
                                change.getAsJsonObject().get("action").getAsString())
                        .isEqualTo("noop"));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    @Tag("raises:GF_PATCH_WOULD_CHANGE")
    void detailedExitTellsADryRunThatWouldChangeSomething() {
        JsonObject dry =
                project.json(new ScaffoldGoal(), product().put("dryRun", "true").put("detailedExit", "true"));
        requireError(dry, "GF_PATCH_WOULD_CHANGE", 1);
        assertThat(dry.get("status").getAsString()).isEqualTo("changes");
        assertThat(dry.getAsJsonArray("next")).hasSize(1);

        project.json(new ScaffoldGoal(), product());
        JsonObject same =
                project.json(new ScaffoldGoal(), product().put("dryRun", "true").put("detailedExit", "true"));
        assertThat(same.get("exit").getAsInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "src/**", "/etc/passwd", "../x", "a/../../x"})
    void forceNamesFilesOneByOne(String force) {
        requireError(project.json(new ScaffoldGoal(), product().put("force", force)), "GF_USAGE_INVALID_VALUE", 2);
    }

    @Test
    void forceOverwritesTheFileThatItNames() {
        project.write(SERVICE, "mine");
        requireError(project.json(new ScaffoldGoal(), product()), "GF_GEN_FILE_EXISTS", 4);

        JsonObject forced = project.json(new ScaffoldGoal(), product().put("force", "./" + SERVICE));

        assertThat(forced.get("exit").getAsInt()).isZero();
        assertThat(folder.resolve(SERVICE)).content().contains("interface ProductService");
    }

    @Test
    void undoRestoresTheProjectAndItsUndoBringsTheResourceBack() throws IOException {
        Map<String, String> before = contents();
        project.json(new ScaffoldGoal(), product());
        Map<String, String> after = contents();

        JsonObject undone = project.json(new UndoGoal(), new Given());
        assertThat(contents()).isEqualTo(before);
        assertThat(undone.getAsJsonObject("data").get("goal").getAsString()).isEqualTo("scaffold");
        assertThat(undone.getAsJsonArray("diagnostics").toString()).contains("GF_PATCH_MIGRATION_UNDONE");

        project.json(new UndoGoal(), new Given().put("run", "2"));
        assertThat(contents()).isEqualTo(after);
    }

    @Test
    void undoWorksWhenTheRunHasBrokenThePom() throws IOException {
        project.json(new ScaffoldGoal(), product());
        project.write("pom.xml", "<project");

        assertThat(project.json(new UndoGoal(), new Given()).get("exit").getAsInt())
                .isZero();
        assertThat(project.files()).doesNotContain(SERVICE);
    }

    @Test
    void undoRefusesBadNumbersAndEmptyJournals() {
        requireError(project.json(new UndoGoal(), new Given().put("run", "x")), "GF_USAGE_INVALID_VALUE", 2);
        requireError(project.json(new UndoGoal(), new Given()), "GF_PATCH_NOTHING_TO_UNDO", 4);
    }

    @Test
    void interruptedRunIsTakenBackFirst() throws IOException {
        Map<String, String> before = contents();
        project.json(new ScaffoldGoal(), product());
        Path journal = folder.resolve(".gofasta/journal");
        Files.move(journal.resolve("00000001.run"), journal.resolve("pending"));

        requireError(project.json(new ScaffoldGoal(), product().put("dryRun", "true")), "GF_PATCH_INTERRUPTED", 4);
        JsonObject undone = project.json(new UndoGoal(), new Given());

        assertThat(undone.getAsJsonArray("diagnostics").toString()).contains("GF_PATCH_INTERRUPTED");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void nextRunTakesAnInterruptedOneBackAndThenDoesItsOwn() {
        project.json(new ScaffoldGoal(), product());
        Path journal = folder.resolve(".gofasta/journal");
        assertThat(journal.resolve("00000001.run")
                        .toFile()
                        .renameTo(journal.resolve("pending").toFile()))
                .isTrue();

        JsonObject again = project.json(new ScaffoldGoal(), product());

        assertThat(again.getAsJsonArray("diagnostics").toString()).contains("GF_PATCH_INTERRUPTED");
        assertThat(again.getAsJsonObject("data").get("applied").getAsBoolean()).isTrue();
    }

    @Test
    void destroyTakesAwayWhatScaffoldMade() throws IOException {
        project.json(new ScaffoldGoal(), product());
        project.maven.answers(0, "");

        JsonObject document = project.json(new DestroyGoal(), new Given().put("name", "Product"));

        assertThat(document.get("exit").getAsInt()).as(document.toString()).isZero();
        assertThat(project.files()).doesNotContain(SERVICE).anyMatch(path -> path.contains("__drop_products.sql"));
        assertThat(document.getAsJsonObject("data").get("compilation").getAsString())
                .isEqualTo("pass");
    }

    @Test
    void dryRunShowsDifferencesInColourAndHowToApplyThem() {
        Outcome<?> outcome = project.run(new ScaffoldGoal(), product().put("dryRun", "true"));
        Page page = new Page(Paint.ANSI);
        outcome.print(page, true);

        assertThat(page.toString())
                .contains("\u001b[32m+public interface ProductService {\u001b[0m")
                .contains("\u001b[31m-@Import({AuthWiring.class, SecurityWiring.class, UserWiring.class})\u001b[0m")
                .contains("\u001b[32m+ " + SERVICE + "\u001b[0m")
                .containsPattern("Plan [0-9a-f]{16}\n")
                .containsPattern("mvn gofasta:scaffold -Dapply=[0-9a-f]{16} {2}writes exactly this");
    }

    private JsonObject dryRun() {
        return project.json(
                new ScaffoldGoal(),
                new Given().put("name", "Product").put("fields", "name:string").put("dryRun", "true"));
    }

    private static Given apply(JsonObject dry) {
        String id = dry.getAsJsonObject("data").get("planId").getAsString();
        return new Given().put("apply", id).put("noVerify", "true");
    }

    private static Given product() {
        return new Given().put("name", "Product").put("fields", "name:string").put("noVerify", "true");
    }

    private static void requireError(JsonObject document, String code, int exit) {
        assertThat(document.get("error").isJsonObject()).as(document.toString()).isTrue();
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo(code);
        assertThat(document.get("exit").getAsInt()).isEqualTo(exit);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : project.files()) {
            contents.put(path, Files.readString(folder.resolve(path)));
        }
        return contents;
    }
}
