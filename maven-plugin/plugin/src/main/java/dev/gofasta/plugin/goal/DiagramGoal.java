package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DiagramData;
import dev.gofasta.generator.command.DiagramRequest;
import dev.gofasta.generator.command.DrawDiagram;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.diagram.Diagram;
import dev.gofasta.generator.diagram.Kind;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Bounds;
import dev.gofasta.plugin.envelope.Envelope;
import java.util.List;

/** The goal {@code diagram}. */
public final class DiagramGoal implements Goal<DiagramData> {

    private static final List<String> FORMATS = List.of("mermaid", "dot");

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.DIAGRAM;
    }

    @Override
    public boolean printsForPrograms() {
        return true;
    }

    @Override
    public Answer<DiagramData> run(Arguments arguments, Workplace workplace) {
        Kind kind = Kind.of(arguments.text("kind"))
                .orElseThrow(() -> invalid("kind", arguments.text("kind"), Kind.words()));
        String format = arguments.find("format").orElse("mermaid");
        if (!FORMATS.contains(format)) {
            throw invalid("format", format, FORMATS);
        }
        Project project = workplace.project(arguments.find("module").orElse(null));
        DiagramRequest request = new DiagramRequest(
                kind, format.equals("dot"), arguments.find("name").orElse(null));
        Plan<DiagramData> plan = new DrawDiagram().plan(project, request);
        return Partial.answer(Answer.of(plan.data()), plan.diagnostics());
    }

    private static ProblemException invalid(String parameter, String value, List<String> values) {
        return Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        "There is no " + parameter + " '" + value + "' of a diagram.",
                        Nearest.to(value, values)
                                        .map(near -> "Did you mean '" + near + "'? ")
                                        .orElse("")
                                + "It is one of: " + String.join(", ", values) + ".")
                .asException();
    }

    /** A diagram has no parts that could follow each other: what does not fit is left out, and what is there can be drawn. */
    @Override
    public Answer<DiagramData> document(Answer<DiagramData> answer, Arguments arguments, Bounds bounds) {
        DiagramData data = answer.data();
        if (data == null) {
            return answer;
        }
        // Quotes and line feeds take two bytes each in JSON.
        int room = bounds.forData(0) * 4 / 5;
        String shown = Diagram.shortened(data.text(), room);
        if (shown.equals(data.text())) {
            return answer;
        }
        int all = (int) data.text().lines().count();
        int returned = (int) shown.lines().count();
        return answer.withData(new DiagramData(data.kind(), data.format(), shown))
                .withPage(new Envelope.Page(all, all, 0, returned, returned, true, null));
    }

    @Override
    public void print(DiagramData data, Answer<DiagramData> answer, Page page) {
        data.text().lines().forEach(page::line);
    }
}
