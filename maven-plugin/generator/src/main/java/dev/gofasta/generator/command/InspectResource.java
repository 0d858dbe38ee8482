package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.policy.AccessRules;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.report.ResourceReport;
import dev.gofasta.generator.report.Resources;
import java.util.List;

/** The command {@code inspect}: all that a project has of one resource, or a list of its resources. */
public final class InspectResource implements Command<InspectRequest, InspectData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.INSPECT;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProblemException GF_GEN_UNKNOWN_RESOURCE when there is no such resource, with the nearest name
     */
    @Override
    public Plan<InspectData> plan(Project project, InspectRequest request) {
        String name = request.name() == null
                ? null
                : Name.of(requireLetters(request.name())).pascal();
        Sources sources = Sources.main(
                project,
                text -> Resources.mayHoldEntity(text)
                        || name != null && (text.contains(name) || AccessRules.mayHoldRules(text)));
        Resources resources = new Resources(sources);
        InspectData data = name == null ? list(resources) : report(project, sources, resources, name);
        return new Plan<>(data, ChangeSet.EMPTY, sources.broken(), List.of());
    }

    static String requireLetters(String name) {
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "'" + name + "' is not the name of a resource.",
                            "Leave it out to see all resources.")
                    .asException();
        }
        return name;
    }

    private static InspectData list(Resources resources) {
        return InspectData.ofAll(resources.names().stream()
                .map(name -> resources.entity(name).orElseThrow())
                .map(found -> new InspectData.Entry(
                        found.type().name(),
                        Resources.tableOf(found.type()),
                        found.outline().at(found.type().place())))
                .toList());
    }

    private static InspectData report(Project project, Sources sources, Resources resources, String name) {
        Found entity = resources.entity(name).orElseThrow(() -> unknown(name, resources));
        return new ResourceReport(
                        project.files(),
                        ListRoutes.moduleOf(project, entity.outline().path()),
                        sources,
                        resources,
                        name)
                .build(entity, ListRoutes.routes(project, sources));
    }

    /** Returns what to say of a resource that is not there. */
    static ProblemException unknown(String name, Resources resources) {
        String near = Nearest.to(name, resources.names())
                .map(each -> "Did you mean " + each + "? ")
                .orElse("");
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                        "The project has no resource " + name + ".",
                        near + (resources.names().isEmpty() ? "It has none yet." : "Without a name, all are listed."))
                .asException();
    }
}
