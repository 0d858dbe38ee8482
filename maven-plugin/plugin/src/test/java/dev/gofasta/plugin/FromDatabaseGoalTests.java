package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.FromDatabaseGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal makes of a schema; how schemas are read is tried on real databases elsewhere. */
class FromDatabaseGoalTests {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
        project.database = SchemaOfShop.work();
    }

    @Test
    void makesWhatScaffoldMadeBeforeItsFilesWereLost(@TempDir Path other) throws IOException {
        TestProject scaffolded = TestProject.generated(other);
        scaffold(scaffolded, "Tag", "label:string:unique");
        scaffold(scaffolded, "Product", "name:string main:references=Tag tags:references:many");
        for (String path : scaffolded.files()) {
            if (path.contains("db/migration/")) {
                project.write(path, Files.readString(other.resolve(path)));
            }
        }

        JsonObject document = fromDatabase(new Given());

        assertThat(document.get("exit").getAsInt()).as(document.toString()).isZero();
        assertThat(contents(project)).isEqualTo(contents(scaffolded));
        assertThat(outcomes(document))
                .containsExactly(
                        "customers skipped", "tags made", "products made", "products_tags join", "users present");
    }

    @Test
    void secondRunLeavesAllAlone() {
        scaffold(project, "Tag", "label:string:unique");
        scaffold(project, "Product", "name:string main:references=Tag tags:references:many");

        JsonObject document = fromDatabase(new Given());

        assertThat(document.getAsJsonObject("data").get("unchanged").getAsBoolean())
                .isTrue();
    }

    @Test
    @Tag("raises:GF_SCHEMA_NOT_MIGRATED")
    void tableThatNoMigrationMakesGetsOneWithAWarning() throws IOException {
        JsonObject document = fromDatabase(new Given().put("tables", "tags"));

        assertThat(document.getAsJsonArray("diagnostics").toString()).contains("GF_SCHEMA_NOT_MIGRATED");
        assertThat(project.files()).anyMatch(path -> path.endsWith("__create_tags.sql"));
    }

    @Test
    @Tag("raises:GF_SCHEMA_TABLE_SKIPPED")
    void tableWhoseTargetIsNotChosenIsSkippedByName() throws IOException {
        List<String> before = project.files();

        JsonObject document = fromDatabase(new Given().put("tables", "products"));

        assertThat(outcomes(document)).containsExactly("products skipped");
        assertThat(document.getAsJsonArray("diagnostics").toString())
                .contains("GF_SCHEMA_TABLE_SKIPPED", "There is no resource Tag");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void foreignTableSaysWhichColumnsAMigrationHasToAdd() {
        JsonObject document = fromDatabase(new Given().put("tables", "customers"));

        assertThat(document.getAsJsonArray("diagnostics").toString())
                .contains("record_version BIGINT NOT NULL DEFAULT 0", "the trigger that");
    }

    @Test
    @Tag("raises:GF_SCHEMA_UNKNOWN_TABLE")
    void misspeltTableIsRefusedWithTheNearest() throws IOException {
        List<String> before = project.files();

        JsonObject document = fromDatabase(new Given().put("tables", "product"));

        assertThat(document.getAsJsonObject("error").toString())
                .contains("GF_SCHEMA_UNKNOWN_TABLE", "Did you mean 'products'?");
        assertThat(project.files()).isEqualTo(before);
    }

    private static void scaffold(TestProject project, String name, String fields) {
        JsonObject document = project.json(
                new ScaffoldGoal(),
                new Given().put("name", name).put("fields", fields).put("noVerify", "true"));
        assertThat(document.get("exit").getAsInt()).as(document.toString()).isZero();
    }

    private JsonObject fromDatabase(Given given) {
        return project.json(new FromDatabaseGoal(), given.put("noVerify", "true"));
    }

    private static Map<String, String> contents(TestProject project) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : project.files()) {
            contents.put(path, Files.readString(project.root.resolve(path)));
        }
        return contents;
    }

    private static List<String> outcomes(JsonObject document) {
        return document.getAsJsonObject("data").getAsJsonArray("tables").asList().stream()
                .map(table -> table.getAsJsonObject())
                .map(table -> table.get("table").getAsString() + " "
                        + table.get("outcome").getAsString())
                .toList();
    }
}
