package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.WriteApiDocument;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.openapi.ApiDescriber;
import java.util.Objects;

/** The goal {@code openapi}. It compiles only what is stale: what it writes is no code. */
public final class OpenApiGoal implements Goal<Written<WriteApiDocument.Data>> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.OPENAPI;
    }

    @Override
    public Answer<Written<WriteApiDocument.Data>> run(Arguments arguments, Workplace workplace) {
        WritingRun run = WritingRun.begin(descriptor(), arguments, workplace);
        Project project = workplace.project(arguments.find("module").orElse(null));
        ApiDescriber.Result described =
                workplace.api().describe(arguments.find("profiles").orElse(null), workplace);
        Problem problem = described.problem();
        if (problem != null) {
            return Answer.<Written<WriteApiDocument.Data>>failed(problem)
                    .withDiagnostics(described.findings())
                    .withLog(described.log());
        }
        ApiDocument document = Objects.requireNonNull(described.document());
        return run.finish(new WriteApiDocument().plan(project, document), 0);
    }

    @Override
    public void print(Written<WriteApiDocument.Data> data, Answer<Written<WriteApiDocument.Data>> answer, Page page) {
        page.line("%d operations, %d schemas"
                .formatted(data.result().operations(), data.result().schemas()));
        WrittenFiles.print(data, answer.changes(), page);
    }
}
