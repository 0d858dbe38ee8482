package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.plugin.console.OutputFormat;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Paint;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.goal.CompletionGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.HelpGoal;
import dev.gofasta.plugin.goal.Outcome;
import dev.gofasta.plugin.goal.RoutesGoal;
import dev.gofasta.plugin.goal.VersionGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTests {

    @TempDir
    private Path folder;

    @TempDir
    private Path resultDir;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void leavesTheDocumentInTheProjectAndForTheLauncher() throws IOException {
        TestProject project = TestProject.generated(folder);
        Outcome<?> outcome = project.run(new RoutesGoal(), new Given());

        new Delivery(folder, OutputFormat.TEXT, resultDir).leave(outcome, warnings::add);

        String line = Json.compact(outcome.envelope()) + "\n";
        assertThat(line.lines()).hasSize(1);
        assertThat(folder.resolve("target/gofasta/routes.json")).hasContent(line);
        assertThat(resultDir.resolve("document.json")).hasContent(line);
        assertThat(resultDir.resolve("exit")).hasContent("0\n");
        assertThat(folder.resolve("target/gofasta")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void textForProgramsIsLeftForTheLauncherAlone() throws IOException {
        TestProject project = TestProject.none(folder);
        Outcome<?> script = project.run(new CompletionGoal(), new Given().put("shell", "fish"));
        Outcome<?> refused = project.run(new CompletionGoal(), new Given().put("shell", "dish"));

        new Delivery(folder, OutputFormat.TEXT, resultDir).leave(script, warnings::add);
        assertThat(resultDir.resolve("text"))
                .hasContent(((CompletionGoal.Data) script.answer().data()).script());

        Files.delete(resultDir.resolve("text"));
        new Delivery(folder, OutputFormat.TEXT, resultDir).leave(refused, warnings::add);
        new Delivery(folder, OutputFormat.JSON, resultDir).leave(script, warnings::add);
        assertThat(resultDir.resolve("text")).doesNotExist();
    }

    @Test
    void makesNoTargetFolderOutsideAProject() throws IOException {
        Outcome<?> outcome = TestProject.none(folder).run(new RoutesGoal(), new Given());

        new Delivery(folder, OutputFormat.JSON, resultDir).leave(outcome, warnings::add);

        assertThat(folder).isEmptyDirectory();
        assertThat(resultDir.resolve("exit")).hasContent("3\n");
    }

    @Test
    void targetFolderThatCanNotBeWrittenIsAWarning() throws IOException {
        TestProject project = TestProject.generated(folder);
        Files.writeString(folder.resolve("target"), "a file where the folder should be");

        new Delivery(folder, OutputFormat.JSON, null).leave(project.run(new HelpGoal(), new Given()), warnings::add);

        assertThat(warnings).singleElement().asString().startsWith("Could not leave the result in ");
    }

    @Test
    @Tag("raises:GF_USAGE_UNKNOWN_GOAL")
    void textShowsAProblemWithWhatToDo() {
        Outcome<?> outcome = TestProject.none(folder).run(new HelpGoal(), new Given().positionals("scafold"));
        Page page = new Page(Paint.NONE);

        outcome.print(page, true);

        assertThat(page).hasToString("""
                        GF_USAGE_UNKNOWN_GOAL  There is no goal 'scafold'.
                          Did you mean 'scaffold'? Goals: %s.
                          https://gofasta.dev/errors/gf-usage-unknown-goal
                        """.formatted(String.join(", ", TestProject.goalNames())));
    }

    @Test
    void valueOfJsonThatDoesNotExistIsRefused() {
        Outcome<?> outcome = TestProject.none(folder).run(new HelpGoal(), new Given().json("xml"));

        assertThat(outcome.envelope().exit()).isEqualTo(2);
    }

    @Test
    @Tag("raises:GF_USAGE_UNKNOWN_PARAMETER")
    void wordThatNoGoalTakesIsRefused() {
        Outcome<?> outcome = TestProject.generated(folder).run(new VersionGoal(), new Given().positionals("users"));

        assertThat(outcome.envelope().error().code()).isEqualTo("GF_USAGE_UNKNOWN_PARAMETER");
    }
}
