package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.diagram.Diagram;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.report.Resources;
import java.util.List;

/** The command {@code diagram}: routes, beans or entities as a picture that other tools draw. */
public final class DrawDiagram implements Command<DiagramRequest, DiagramData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.DIAGRAM;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProblemException GF_GEN_UNKNOWN_RESOURCE when there is no such resource, with the nearest name
     */
    @Override
    public Plan<DiagramData> plan(Project project, DiagramRequest request) {
        String name = request.name() == null
                ? null
                : Name.of(InspectResource.requireLetters(request.name())).pascal();
        Sources sources = Sources.main(
                project, text -> request.kind().mayShow(text) || name != null && Resources.mayHoldEntity(text));
        Resources resources = new Resources(sources);
        if (name != null && resources.entity(name).isEmpty()) {
            throw InspectResource.unknown(name, resources);
        }
        String text = Diagram.draw(request.kind(), request.isDot(), sources, resources, name);
        DiagramData data = new DiagramData(request.kind().word(), request.isDot() ? "dot" : "mermaid", text);
        return new Plan<>(data, ChangeSet.EMPTY, sources.broken(), List.of());
    }
}
