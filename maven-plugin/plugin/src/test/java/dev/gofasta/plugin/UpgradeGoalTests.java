package dev.gofasta.plugin;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.UndoGoal;
import dev.gofasta.plugin.goal.UpgradeGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeGoalTests {

    private static final String RUNNING = ToolVersions.current().gofasta();
    private static final String INDEX = "src/main/java/com/acme/shop/wiring/Wiring.java";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() throws IOException {
        project = TestProject.generated(folder);
        version("0.0.9");
    }

    @Test
    void showsFirstAndAppliesWhatItShowed() throws IOException {
        project.edit("gofasta", text -> text.replaceFirst("goals=\"[^\"]*\"", "goals=\"help\""));
        project.edit(INDEX, text -> text.replace("UserWiring.class", "UserWiring.class, UserWiring.class"));
        String before = Files.readString(folder.resolve("pom.xml"));

        JsonObject shown = run(new Given());
        assertThat(statuses(shown)).containsExactly("changes", "changes", "changes");
        assertThat(folder.resolve("pom.xml")).hasContent(before);
        String id = shown.getAsJsonObject("data").get("planId").getAsString();
        assertThat(shown.getAsJsonArray("next").toString()).contains("mvn gofasta:upgrade -Dapply=" + id);

        JsonObject applied = run(new Given().put("apply", id).put("noVerify", "true"));
        assertThat(applied.get("exit").getAsInt()).isZero();
        assertThat(folder.resolve("pom.xml")).content().contains("<gofasta.version>" + RUNNING + "<");
        assertThat(folder.resolve("gofasta")).isExecutable().content().contains("upgrade");
        assertThat(statuses(run(new Given()))).containsExactly("unchanged", "unchanged", "unchanged");

        project.run(new UndoGoal(), new Given());
        assertThat(folder.resolve("pom.xml")).hasContent(before);
    }

    @Test
    void editedLauncherStaysUnlessItIsNamed() throws IOException {
        project.edit("gofasta", text -> text + "# mine\n");

        JsonObject kept = run(new Given().put("yes", "true").put("noVerify", "true"));
        assertThat(statuses(kept)).containsExactly("changes", "by_hand", "unchanged");
        assertThat(kept.getAsJsonArray("diagnostics").toString())
                .contains("GF_GEN_EDIT_BY_HAND", "-Dforce=gofasta", "\"file\":\"gofasta\"");
        assertThat(folder.resolve("gofasta")).content().endsWith("# mine\n");

        run(new Given().put("yes", "true").put("noVerify", "true").put("force", "gofasta"));
        assertThat(folder.resolve("gofasta")).content().doesNotContain("# mine");
    }

    @Test
    void launcherOfAnEarlierMakeIsRenewed() throws IOException {
        Files.copy(Path.of("src/test/resources/launchers/gofasta-0.1.0"), folder.resolve("gofasta"), REPLACE_EXISTING);

        assertThat(statuses(run(new Given()))).containsExactly("changes", "changes", "unchanged");
    }

    @Test
    void otherVersionDoesItsStepsItself() {
        JsonObject document = run(new Given().put("to", "7.0.0"));

        assertThat(statuses(document)).containsExactly("changes", "later", "later");
        assertThat(document.getAsJsonArray("changes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.0.8", "0.0.9-SNAPSHOT", "0.0.9-RC1"})
    @Tag("raises:GF_PROJECT_DOWNGRADE")
    void earlierVersionIsRefusedUnlessMeant(String to) {
        JsonObject document = run(new Given().put("to", to));

        assertThat(document.get("exit").getAsInt()).isEqualTo(4);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_PROJECT_DOWNGRADE");
        assertThat(run(new Given().put("to", to).put("downgrade", "true"))
                        .get("exit")
                        .getAsInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "1", "1.x", "1.0.0<", "v1.2.3"})
    void whatIsNoVersionIsRefused(String to) {
        assertThat(run(new Given().put("to", to)).get("exit").getAsInt()).isEqualTo(2);
    }

    @Test
    void projectWithoutThePropertyIsRefusedByItsPom() throws IOException {
        project.edit(
                "pom.xml",
                text -> text.replaceFirst("\\s*<gofasta.version>.*</gofasta.version>", "")
                        .replace("${gofasta.version}", "0.0.9"));

        assertThat(run(new Given()).getAsJsonObject("error").toString())
                .contains("GF_PATCH_NO_TARGET", "\"file\":\"pom.xml\"");
    }

    private void version(String version) throws IOException {
        project.edit("pom.xml", text -> text.replace(RUNNING + "</gofasta.version>", version + "</gofasta.version>"));
    }

    private JsonObject run(Given given) {
        return project.json(new UpgradeGoal(), given);
    }

    private static List<String> statuses(JsonObject document) {
        JsonArray steps = document.getAsJsonObject("data").getAsJsonArray("steps");
        List<String> statuses = new ArrayList<>();
        for (JsonElement step : steps) {
            statuses.add(step.getAsJsonObject().get("status").getAsString());
        }
        return statuses;
    }
}
