package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.DestroyGoal;
import dev.gofasta.plugin.goal.FieldGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrationGoal;
import dev.gofasta.plugin.goal.MigrationLintGoal;
import dev.gofasta.plugin.goal.RenameGoal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What our own goals write is clean, or says beside the statement why it is not. */
class GeneratedMigrationsTests {

    @TempDir
    private Path folder;

    @Test
    void everyGoalWritesWhatTheLintLeavesAlone() {
        TestProject project = TestProject.generated(folder);
        run(project, new ScaffoldGoal(), given("Product", "name:string note:text"));
        run(project, new FieldGoal(), given("Product", "sku:string:optional:unique user:references:optional"));
        run(
                project,
                new RenameGoal(),
                new Given().put("from", "Product.note").put("to", "remark").put("yes", "true"));
        run(project, new MigrationGoal(), given("RemoveEmailFromUsers", "email:string"));
        run(project, new DestroyGoal(), new Given().put("name", "Product"));

        JsonObject document = project.json(new MigrationLintGoal(), new Given().put("strict", "true"));

        assertThat(document.getAsJsonArray("diagnostics"))
                .as(document.toString())
                .isEmpty();
        JsonObject data = document.getAsJsonObject("data");
        assertThat(data.get("allowed").getAsInt()).isGreaterThanOrEqualTo(5);
    }

    private static Given given(String name, String fields) {
        return new Given().put("name", name).put("fields", fields);
    }

    private static void run(TestProject project, Goal<?> goal, Given given) {
        JsonObject document = project.json(goal, given.put("noVerify", "true"));
        assertThat(document.get("exit").getAsInt()).as(document.toString()).isZero();
    }
}
