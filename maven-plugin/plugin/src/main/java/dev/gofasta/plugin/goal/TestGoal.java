package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Bounds;
import dev.gofasta.plugin.testing.TestAnswer;
import dev.gofasta.plugin.testing.Tests;
import java.util.List;

/** The goal {@code test}. */
public final class TestGoal implements Goal<Tests> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.TEST;
    }

    @Override
    public Answer<Tests> run(Arguments arguments, Workplace workplace) {
        workplace.project(arguments.find("module").orElse(null)).selected();
        return TestAnswer.of(arguments, workplace);
    }

    @Override
    public Answer<Tests> document(Answer<Tests> answer, Arguments arguments, Bounds bounds) {
        Tests data = answer.data();
        return data == null
                ? answer
                : new Paging(arguments, bounds)
                        .cut(answer, data.selected(), data.selected().size(), data::withSelected);
    }

    @Override
    public void print(Tests data, Answer<Tests> answer, Page page) {
        page.title(data.share());
        page.table(data.selected().stream()
                .map(test -> List.of(test.id(), String.join(" > ", test.why())))
                .toList());
        page.section();
        if (data.reason() != null) {
            page.line("Nothing was run: " + data.reason() + ".");
        }
        Tests.Results results = data.results();
        if (results != null) {
            page.line("%d passed, %d failed, %d disabled, in %d s"
                    .formatted(results.passed(), results.failed(), results.skipped(), results.durationMs() / 1000));
        }
        if (data.flaky() != null) {
            page.line("Failed first and passed later: " + String.join(", ", data.flaky()));
        }
    }
}
