package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.RenameGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameGoalTests {

    private static final String MIGRATION =
            "src/main/resources/db/migration/V20260115103000__rename_email_of_users_to_address.sql";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void showsFirstAndWritesJustThatWhenThePlanIsNamed() throws IOException {
        List<String> before = sources();

        JsonObject shown = project.json(new RenameGoal(), rename());

        assertThat(sources()).isEqualTo(before);
        assertThat(shown.getAsJsonObject("data").get("applied").getAsBoolean()).isFalse();
        String plan = shown.getAsJsonObject("data").get("planId").getAsString();
        assertThat(shown.getAsJsonArray("next").toString()).contains("mvn gofasta:rename -Dapply=" + plan);
        JsonObject applied =
                project.json(new RenameGoal(), new Given().put("apply", plan).put("noVerify", "true"));
        assertThat(applied.getAsJsonObject("data").get("applied").getAsBoolean())
                .isTrue();
        assertThat(project.files()).contains(MIGRATION);
    }

    @Test
    void yesWritesAtOnce() throws IOException {
        JsonObject written =
                project.json(new RenameGoal(), rename().put("yes", "true").put("noVerify", "true"));

        assertThat(written.getAsJsonObject("data").get("applied").getAsBoolean())
                .isTrue();
        assertThat(project.files()).contains(MIGRATION);
    }

    @Test
    void dryRunWinsOverYes() throws IOException {
        List<String> before = sources();

        project.json(new RenameGoal(), rename().put("yes", "true").put("dryRun", "true"));

        assertThat(sources()).isEqualTo(before);
    }

    /** The report and the plan that was shown are kept in the build's folder. */
    private List<String> sources() throws IOException {
        return project.files().stream()
                .filter(path -> !path.startsWith("target/"))
                .toList();
    }

    private static Given rename() {
        return new Given().put("from", "User.email").put("to", "address");
    }
}
