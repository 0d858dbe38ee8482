package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.verify.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTests {

    private static final Path REFERENCE = Path.of("../../docs/reference");

    @Test
    void everyErrorCodeIsExplainedWithItsExit() throws IOException {
        String errors = Files.readString(REFERENCE.resolve("errors.md"));

        for (ProblemCode code : ProblemCode.values()) {
            assertThat(errors)
                    .containsOnlyOnce(
                            "\n| `%s` | %d |".formatted(code, code.exit().number()));
        }
    }

    @Test
    void everyGoalParameterAndCheckIsDescribed() throws IOException {
        String goals = Files.readString(REFERENCE.resolve("goals.md"));

        for (CommandDescriptor command : CommandCatalog.all()) {
            assertThat(goals).contains("\n## " + command.name() + "\n", command.summary(), command.example());
            command.parameters().forEach(each -> assertThat(goals).contains("| `" + each.name() + "` |"));
        }
        Checks.all().forEach(check -> assertThat(goals).contains("`" + check.id() + "`"));
    }

    @Test
    void everyGoalHasAnExampleOfItsDocument() throws IOException {
        String json = Files.readString(REFERENCE.resolve("json.md"));

        TestProject.goalNames().forEach(goal -> assertThat(json).contains("\"schema\": \"gofasta." + goal + "/1.0\""));
    }
}
