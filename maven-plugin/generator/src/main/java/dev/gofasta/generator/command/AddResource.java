package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.WiringIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command {@code scaffold}: a whole resource from a name and fields. */
public final class AddResource implements Command<ScaffoldRequest, ScaffoldData> {

    private final Clock clock;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    /** Numbers migrations by {@code clock}. Make it early: the formatter gets ready in the background. */
    public AddResource(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CommandDescriptor descriptor() {
        return ResourceCommands.SCAFFOLD;
    }

    @Override
    public Plan<ScaffoldData> plan(Project project, ScaffoldRequest request) {
        Module module = project.target();
        ResourceChecks.requireStarters(module);
        ApplicationClass application = ResourceChecks.requireExplicitWiring(project.files(), module);
        Name name = ResourceChecks.requireUsableName(request.name());
        Optional<Plan<ScaffoldData>> again = again(project, name, request, module, application);
        if (again.isPresent()) {
            return again.get();
        }
        String version = MigrationVersions.next(project.files(), module, clock);
        ResourceModel resource = new ResourceModel(name, request.fields(), module, application, version);
        RelationChecks.require(project.files(), resource, resource.relations());
        List<Diagnostic> notes = new ArrayList<>();
        Changes changes = plan(project, resource, notes);
        ResourceChecks.requireFreeName(project.files(), module, application, name, changes::creates);
        return new Plan<>(data(resource), changes.toChangeSet(), notes, next(name));
    }

    /** Plans a resource that is there with the number that it has: then nothing changes, or only what force names. */
    private Optional<Plan<ScaffoldData>> again(
            Project project, Name name, ScaffoldRequest request, Module module, ApplicationClass application) {
        return MigrationVersions.find(project.files(), module, "__create_" + name.snakePlural())
                .map(version -> new ResourceModel(name, request.fields(), module, application, version))
                .filter(resource -> project.files().exists(entity(resource)))
                .flatMap(resource -> {
                    List<Diagnostic> notes = new ArrayList<>();
                    Changes changes = plan(project, resource, notes);
                    boolean same = changes.conflicts().isEmpty() && !changes.createsFiles();
                    return same || project.files().mayOverwrite(entity(resource))
                            ? Optional.of(new Plan<>(data(resource), changes.toChangeSet(), notes, next(name)))
                            : Optional.empty();
                });
    }

    /** Plans the parts of {@code resource} and the wiring index that follows from them. */
    private Changes plan(Project project, ResourceModel resource, List<Diagnostic> notes) {
        Changes changes = new Changes(project.files());
        ResourceContributors.all().forEach(contributor -> contributor.contribute(resource, changes));
        changes.replace(
                WiringIndex.pathIn(resource.module(), resource.application()),
                WiringIndex.render(changes, resource.module(), resource.application()));
        ParentEdits.plan(resource, resource.relations(), changes, notes);
        Formatting.apply(changes, project.files(), formatter);
        return changes;
    }

    private static String entity(ResourceModel resource) {
        return resource.module().mainJava(resource.packageOf("model")) + "/"
                + resource.name().pascal() + ".java";
    }

    private static ScaffoldData data(ResourceModel resource) {
        return new ScaffoldData(
                resource.name().pascal(),
                resource.name().snakePlural(),
                resource.module().apiPrefix() + "/" + resource.path(),
                resource.migrationVersion(),
                resource.fields().stream().map(AddResource::data).toList());
    }

    private static ScaffoldData.FieldData data(Field field) {
        return new ScaffoldData.FieldData(field.name().camel(), field.type().keyword(), field.unique());
    }

    private static List<NextStep> next(Name name) {
        return List.of(
                new NextStep("mvn spring-boot:run", "starts the service with " + name.spokenPlural(), false),
                new NextStep("mvn gofasta:verify", "checks the whole project", true));
    }
}
