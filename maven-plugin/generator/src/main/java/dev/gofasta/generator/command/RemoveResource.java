package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.change.NoFiles;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.resource.ResourceFiles;
import dev.gofasta.generator.resource.ResourceReader;
import dev.gofasta.generator.wiring.WiringIndex;
import java.time.Clock;
import java.util.List;

/** The command {@code destroy}: the files of a resource go, and a new migration drops its table. */
public final class RemoveResource implements Command<RemoveRequest, RemoveData> {

    /** Decides only what the files hold, not what they are called. */
    private static final String ANY_FIELDS = "name:string";

    private final Clock clock;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    /** Numbers migrations by {@code clock}. */
    public RemoveResource(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CommandDescriptor descriptor() {
        return RunCommands.DESTROY;
    }

    @Override
    public Plan<RemoveData> plan(Project project, RemoveRequest request) {
        Module module = project.target();
        ApplicationClass application = ResourceChecks.requireWiring(module);
        Name name = ResourceChecks.requireUsableName(request.name());
        ResourceModel resource = read(project, module, application, name);
        List<String> parts =
                parts(resource).stream().filter(project.files()::exists).toList();
        if (parts.isEmpty()) {
            throw unknown(name, module, application);
        }
        Changes changes = new Changes(project.files());
        ParentCleanup.plan(resource, changes);
        RemovalChecks.requireUnused(project, changes, parts, WiringIndex.pathIn(module, application));
        RemovalChecks.requireUnedited(project.files(), parts);
        parts.forEach(changes::delete);
        if (module.wiringMode() == WiringMode.EXPLICIT) {
            changes.replace(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
        }
        Formatting.apply(changes, project.files(), formatter.in(module.codeStyle()));
        PolicyEdits.follow(changes, module);
        DropMigration drop = DropMigration.of(changes, module, name.snakePlural(), clock);
        drop.addTo(changes);
        List<Diagnostic> diagnostics = drop.diagnostics(changes);
        return new Plan<>(
                new RemoveData(name.pascal(), name.snakePlural(), drop.version()),
                changes.toChangeSet(),
                diagnostics,
                List.of(
                        new NextStep("mvn gofasta:verify", "checks the whole project", true),
                        new NextStep("mvn gofasta:undo", "brings the resource back", false)));
    }

    /** Reads the resource back; one whose entity can't be read, or is gone, is taken for one with any field. */
    private static ResourceModel read(Project project, Module module, ApplicationClass application, Name name) {
        try {
            return new ResourceReader(new ResourceFiles(project.files(), module, application)).read(name);
        } catch (ProblemException ex) {
            return new ResourceModel(name, FieldParser.parse(ANY_FIELDS), module, application, "0");
        }
    }

    /** Returns the paths of all that a scaffold would make but migrations, which stay: databases may have run them. */
    private static List<String> parts(ResourceModel resource) {
        Changes scaffold = new Changes(new NoFiles());
        ResourceContributors.all().forEach(contributor -> contributor.contribute(resource, scaffold));
        return scaffold.toChangeSet().changes().stream()
                .map(change -> change.path())
                .filter(path -> path.endsWith(".java"))
                .toList();
    }

    private static RuntimeException unknown(Name name, Module module, ApplicationClass application) {
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                        "There is no resource " + name.pascal() + " below " + module.mainJava(application.packageName())
                                + ".",
                        "Write the name of its entity, such as Product; './gofasta routes' shows what there is.")
                .asException();
    }
}
