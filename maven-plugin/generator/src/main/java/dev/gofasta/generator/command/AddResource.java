package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.clickhouse.ClickHouseChecks;
import dev.gofasta.generator.contribute.Contributor;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.MissingPart;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.wiring.WiringIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The command {@code scaffold}, a whole resource from a name and fields, and those that build one less far. */
public final class AddResource implements Command<ScaffoldRequest, ScaffoldData> {

    private final CommandDescriptor descriptor;
    private final Layer layer;
    private final Clock clock;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    /** Numbers migrations by {@code clock}. Make it early: the formatter gets ready in the background. */
    public AddResource(Clock clock) {
        this(ResourceCommands.SCAFFOLD, Layer.CONTROLLER, clock);
    }

    /** Builds resources as far as {@code layer}; {@link Layer#DTO} without the mapping where there is no entity. */
    public AddResource(CommandDescriptor descriptor, Layer layer, Clock clock) {
        this.descriptor = descriptor;
        this.layer = layer;
        this.clock = clock;
    }

    @Override
    public CommandDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Plan<ScaffoldData> plan(Project project, ScaffoldRequest request) {
        Module module = project.target();
        ProjectFiles files = project.files();
        List<MissingPart> added = ResourceChecks.requireStarters(module, request.starters());
        if (layer != Layer.CONTROLLER) {
            ClickHouseChecks.requireEntities(
                    module,
                    descriptor.name(),
                    "Make the whole resource with 'scaffold', and delete what you don't need.");
        }
        ApplicationClass application = ResourceChecks.requireWiring(module);
        Name name = ResourceChecks.requireUsableName(request.name());
        List<Field> fields = SqlDialect.of(module.database()).fit(request.fields());
        Changes changes = new Changes(files);
        if (request.starters() != null) {
            AddedParts.plan(module, added, request.starters(), changes);
        }
        String version = MigrationVersions.ofTable(files, module, name.snakePlural())
                .orElseGet(() -> MigrationVersions.next(changes, module, clock));
        ResourceModel resource =
                asFarAsPossible(new ResourceModel(name, fields, module, application, version, layer), files);
        ResourceChecks.requireOwnEnumNames(resource, resource.fields());
        RelationChecks.require(files, resource, resource.relations());
        List<Diagnostic> notes = new ArrayList<>(SchemaNotes.of(files, module, added));
        Predicate<Contributor> parts =
                part -> !request.migrated() || !part.name().equals("migration");
        draft(changes, files, resource, parts, notes);
        ResourceChecks.requireFreeName(files, resource);
        new Growth(other -> draft(new Changes(files), files, resource.through(other), parts, new ArrayList<>()))
                .settle(resource.layer(), changes, files);
        requireSameEntity(resource, changes);
        PolicyEdits.follow(changes, module);
        return new Plan<>(data(resource), changes.toChangeSet(), notes, next(resource));
    }

    private static ResourceModel asFarAsPossible(ResourceModel resource, ProjectFiles files) {
        boolean alone = resource.layer() == Layer.DTO && !files.exists(resource.entityPath());
        return alone ? resource.through(Layer.RECORDS) : resource;
    }

    /** Plans those {@code parts} of {@code resource} that its layer has, and what follows from them. */
    private Changes draft(
            Changes changes,
            ProjectFiles files,
            ResourceModel resource,
            Predicate<Contributor> parts,
            List<Diagnostic> notes) {
        Module module = resource.module();
        Layer drafted = resource.layer();
        drafted.contributors().stream().filter(parts).forEach(part -> part.contribute(resource, changes));
        if (drafted.has("wiring") && module.wiringMode() == WiringMode.EXPLICIT) {
            changes.replace(
                    WiringIndex.pathIn(module, resource.application()),
                    WiringIndex.render(changes, module, resource.application()));
        }
        if (drafted.has("repository")) {
            ParentEdits.plan(resource, resource.relations(), changes, notes);
        }
        Formatting.apply(changes, files, formatter.in(module.codeStyle()));
        return changes;
    }

    /** An entity that is there decides what the fields are: nothing may be built on others. */
    private static void requireSameEntity(ResourceModel resource, Changes changes) {
        if (changes.conflicts().contains(resource.entityPath())) {
            throw Problem.of(
                            ProblemCode.GF_GEN_NAME_TAKEN,
                            "There is a class " + resource.name().pascal() + " already, and it is not what these fields"
                                    + " make: " + resource.entityPath() + ".",
                            "To build on it, give exactly the fields that it was made with; otherwise choose another"
                                    + " name. Nothing was written.")
                    .asException();
        }
    }

    private static ScaffoldData data(ResourceModel resource) {
        Layer built = resource.layer();
        return new ScaffoldData(
                resource.name().pascal(),
                resource.name().snakePlural(),
                built.has("controller") ? resource.module().apiPrefix() + "/" + resource.path() : null,
                built.has("migration") ? resource.migrationVersion() : null,
                resource.fields().stream().map(AddResource::data).toList());
    }

    private static ScaffoldData.FieldData data(Field field) {
        return new ScaffoldData.FieldData(field.name().camel(), field.type().keyword(), field.unique());
    }

    private static List<NextStep> next(ResourceModel resource) {
        List<NextStep> steps =
                NextSteps.after(resource.module(), resource.name().spokenPlural());
        return resource.layer().has("controller")
                ? steps
                : steps.stream().filter(NextStep::safe).toList();
    }
}
