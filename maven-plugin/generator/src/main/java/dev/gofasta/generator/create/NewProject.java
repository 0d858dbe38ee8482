package dev.gofasta.generator.create;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Coordinates;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.template.TemplateCatalog;
import dev.gofasta.generator.template.Templates;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A new REST service: the files of the template {@code rest} and a first resource, {@code User}. */
public final class NewProject {

    private static final String TEMPLATE = "rest";
    private static final String RENDERED = ".tpl";
    private static final List<Field> USER_FIELDS = List.of(
            Field.of("firstName", FieldType.STRING),
            Field.of("lastName", FieldType.STRING),
            Field.of("email", FieldType.STRING).asUnique().asEmail());

    private final ToolVersions versions;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    /** Makes projects that use {@code versions}. */
    public NewProject(ToolVersions versions) {
        this.versions = versions;
    }

    /**
     * Returns the files of the new project, relative to its folder.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one of its names can't be used
     */
    public ChangeSet plan(NewProjectRequest request) {
        CoordinateChecks.requireValid(request);
        String packageName = CoordinateChecks.requirePackage(request);
        Changes changes = new Changes(new NoFiles());
        addFiles(request, packageName, changes);
        addUser(request, packageName, changes);
        changes.transform(".java", formatter::format);
        return changes.toChangeSet();
    }

    private void addFiles(NewProjectRequest request, String packageName, Changes changes) {
        TemplateCatalog catalog = new TemplateCatalog();
        Templates templates = new Templates(changes);
        Map<String, Object> values = placeholders(request, packageName);
        for (String file : catalog.list(TEMPLATE)) {
            String template = TEMPLATE + "/" + file;
            String path = targetOf(file, packageName);
            String content = file.endsWith(RENDERED)
                    ? templates.render(template.substring(0, template.length() - RENDERED.length()), values)
                    : catalog.read(template);
            if (content.startsWith("#!")) {
                changes.createExecutable(path, content);
            } else {
                changes.create(path, content);
            }
        }
    }

    /** A template's {@code _gitignore} becomes {@code .gitignore}: build tools drop files whose name starts with a dot. */
    private static String targetOf(String file, String packageName) {
        String path = file.endsWith(RENDERED) ? file.substring(0, file.length() - RENDERED.length()) : file;
        return path.replace("__package__", packageName.replace('.', '/')).replaceFirst("^_", ".");
    }

    private static void addUser(NewProjectRequest request, String packageName, Changes changes) {
        ApplicationClass application = new ApplicationClass(packageName, "Application", "");
        Coordinates coordinates = new Coordinates(request.groupId(), request.artifactId(), request.version());
        Module module = new Module("", coordinates, Set.of(), application);
        ResourceModel user = new ResourceModel(Name.of("User"), USER_FIELDS, module, application, "2");
        ResourceContributors.all().forEach(contributor -> contributor.contribute(user, changes));
        changes.create(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
    }

    private Map<String, Object> placeholders(NewProjectRequest request, String packageName) {
        return Map.ofEntries(
                Map.entry("groupId", request.groupId()),
                Map.entry("artifactId", request.artifactId()),
                Map.entry("version", request.version()),
                Map.entry("package", packageName),
                Map.entry("packagePath", packageName.replace('.', '/')),
                Map.entry("databaseName", databaseName(request.artifactId())),
                Map.entry("fieldTypes", String.join(" ", FieldType.keywords())),
                Map.entry(
                        "goals",
                        CommandCatalog.all().stream()
                                .map(CommandDescriptor::name)
                                .collect(Collectors.joining(" "))),
                Map.entry("gofastaVersion", versions.gofasta()),
                Map.entry("springBootVersion", versions.springBoot()),
                Map.entry("spotlessVersion", versions.spotless()),
                Map.entry("palantirJavaFormatVersion", versions.palantirJavaFormat()));
    }

    private static String databaseName(String artifactId) {
        String name = artifactId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return Character.isDigit(name.charAt(0)) ? "db_" + name : name;
    }
}
