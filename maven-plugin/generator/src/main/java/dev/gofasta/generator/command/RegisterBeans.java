package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.clickhouse.ClickHouseChecks;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.wiring.ResourceWiring;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;
import java.util.Set;

/** The commands {@code provider} and {@code route}: what a resource has becomes beans; a route's controller is made first. */
public final class RegisterBeans implements Command<NameRequest, BeansData> {

    private static final Set<String> UNSORTED = Set.of("byte[]", "JsonNode");

    private final CommandDescriptor descriptor;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    /** Does what {@code descriptor} says: {@link GeneratorCommands#ROUTE} or {@link GeneratorCommands#PROVIDER}. */
    public RegisterBeans(CommandDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public CommandDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Plan<BeansData> plan(Project project, NameRequest request) {
        Module module = project.target();
        ProjectFiles files = project.files();
        ResourceChecks.requireStarters(module);
        ApplicationClass application = ResourceChecks.requireExplicitWiring(module);
        ResourceModel named = new ResourceModel(
                ResourceChecks.requireUsableName(request.name()), List.of(), module, application, "0");
        Changes changes = new Changes(files);
        if (descriptor.equals(GeneratorCommands.ROUTE) && !files.exists(path(named, "web", "Controller"))) {
            ClickHouseChecks.requireEntities(module, descriptor.name());
            addController(named, changes);
        }
        List<String> beans = new ResourceWiring(named, changes).plan();
        if (beans.isEmpty()) {
            throw missing(named, path(named, "service", "ServiceImpl"), "provider");
        }
        changes.replace(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
        Formatting.apply(changes, files, formatter);
        return new Plan<>(
                new BeansData(named.name().pascal(), beans),
                changes.toChangeSet(),
                List.of(),
                List.of(new NextStep("mvn gofasta:routes", "shows the routes", true)));
    }

    private static void addController(ResourceModel named, Changes changes) {
        for (String suffix : List.of("Request", "Response", "Filter")) {
            requireFile(named, path(named, "dto", suffix), changes);
        }
        requireFile(named, path(named, "service", "Service"), changes);
        requireFile(named, named.entityPath(), changes);
        ResourceModel resource =
                new ResourceModel(named.name(), sortable(named, changes), named.module(), named.application(), "0");
        Layer.CONTROLLER.contributors().stream()
                .filter(each -> each.name().equals("controller"))
                .forEach(each -> each.contribute(resource, changes));
    }

    /**
     * What a list can be sorted by is all that a controller has of the fields: those of the entity, by their names. A short
     * text and a long one look the same there; lists are filtered by the short one alone.
     */
    private static List<Field> sortable(ResourceModel named, Changes changes) {
        JavaType filter = read(path(named, "dto", "Filter"), changes);
        return read(named.entityPath(), changes).fields().stream()
                .filter(field -> isSortable(field)
                        && (!field.type().equals("String")
                                || filter.component(field.name()).isPresent()))
                .map(field -> Field.of(field.name(), FieldType.STRING))
                .toList();
    }

    private static JavaType read(String path, Changes changes) {
        return JavaEditor.of(path, changes.read(path).orElse("")).type();
    }

    private static boolean isSortable(JavaType.Variable field) {
        boolean relation = field.annotations().stream()
                .anyMatch(each -> each.name().endsWith("ToOne") || each.name().endsWith("ToMany"));
        return !relation
                && !UNSORTED.contains(field.type())
                && !field.modifiers().contains("static");
    }

    private static void requireFile(ResourceModel named, String path, Changes changes) {
        if (!changes.exists(path)) {
            throw missing(named, path, "route");
        }
    }

    private static String path(ResourceModel named, String layer, String suffix) {
        return named.module().mainJava(named.packageOf(layer)) + "/"
                + named.name().pascal() + suffix + ".java";
    }

    private static RuntimeException missing(ResourceModel named, String path, String goal) {
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                        "There is no " + path + ", which the goal " + goal + " would build on.",
                        "Make it first: ./gofasta service " + named.name().pascal() + " name:string ...")
                .asException();
    }
}
