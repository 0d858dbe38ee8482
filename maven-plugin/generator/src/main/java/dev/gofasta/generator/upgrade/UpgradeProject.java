package dev.gofasta.generator.upgrade;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.command.Command;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.command.ProjectCommands;
import dev.gofasta.generator.edit.PomEditor;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code upgrade}: a project moves to another version of the toolkit. */
public final class UpgradeProject implements Command<UpgradeRequest, UpgradeData> {

    private static final String PROPERTY = "gofasta.version";
    private static final List<UpgradeStep> STEPS = List.of(new LauncherStep(), new WiringIndexStep());

    private final String running;

    /**
     * Upgrades to, or with, this version.
     *
     * @param running the version of the toolkit that runs
     */
    public UpgradeProject(String running) {
        this.running = running;
    }

    @Override
    public CommandDescriptor descriptor() {
        return ProjectCommands.UPGRADE;
    }

    @Override
    public Plan<UpgradeData> plan(Project project, UpgradeRequest request) {
        Module module = project.target();
        String to = request.to() == null ? running : request.to();
        ToolkitVersion wanted = ToolkitVersion.of(to);
        Changes changes = new Changes(project.files());
        String pom = pomWithVersion(module, changes);
        PomEditor editor = PomEditor.of(pom, changes.read(pom).orElseThrow());
        String from = editor.property(PROPERTY).orElseThrow();
        requireForward(from, to, wanted, request.downgrade());
        List<UpgradeData.Step> steps = new ArrayList<>();
        steps.add(new UpgradeData.Step(
                "version",
                from.equals(to) ? UpgradeData.Status.UNCHANGED : UpgradeData.Status.CHANGES,
                "sets " + PROPERTY + " in " + pom));
        if (!from.equals(to)) {
            changes.edit(pom, editor.setProperty(PROPERTY, to).result(), "Moves the project to gofasta " + to + ".");
        }
        List<Diagnostic> notes = new ArrayList<>();
        boolean itself = to.equals(running);
        STEPS.forEach(step -> steps.add(itself ? plan(step, module, changes, notes) : later(step)));
        return new Plan<>(new UpgradeData(from, to, steps), changes.toChangeSet(), notes, next(itself));
    }

    private static UpgradeData.Step plan(UpgradeStep step, Module module, Changes changes, List<Diagnostic> notes) {
        int before = changes.toChangeSet().writes().size();
        int noted = notes.size();
        step.plan(module, changes, notes);
        UpgradeData.Status status = changes.toChangeSet().writes().size() > before
                ? UpgradeData.Status.CHANGES
                : notes.size() > noted ? UpgradeData.Status.BY_HAND : UpgradeData.Status.UNCHANGED;
        return new UpgradeData.Step(step.id(), status, step.summary());
    }

    private static UpgradeData.Step later(UpgradeStep step) {
        return new UpgradeData.Step(step.id(), UpgradeData.Status.LATER, step.summary());
    }

    private static List<NextStep> next(boolean itself) {
        return itself
                ? List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true))
                : List.of(new NextStep("mvn gofasta:upgrade", "shows what the new version renews", true));
    }

    /** The version stands in the POM of the module or in that of the root. */
    private static String pomWithVersion(Module module, Changes changes) {
        return Stream.of(module.pomPath(), "pom.xml")
                .filter(path -> changes.read(path)
                        .flatMap(xml -> PomEditor.of(path, xml).property(PROPERTY))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Problem(
                                ProblemCode.GF_PATCH_NO_TARGET,
                                "The POM has no property " + PROPERTY + ", so there is nothing to move.",
                                "Set the version of the BOM and of the plugin by hand, or name it by this property.",
                                Location.of(module.pomPath()))
                        .asException());
    }

    private static void requireForward(String from, String to, ToolkitVersion wanted, boolean downgrade) {
        if (!downgrade && wanted.compareTo(ToolkitVersion.of(from)) < 0) {
            throw Problem.of(
                            ProblemCode.GF_PROJECT_DOWNGRADE,
                            "The project has gofasta " + from + ", and " + to + " is older.",
                            "Add -Ddowngrade where that is meant; what later versions generated is not taken back.")
                    .asException();
        }
    }
}
