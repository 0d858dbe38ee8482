package dev.gofasta.generator.create;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.change.NoFiles;
import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.template.TemplateCatalog;
import dev.gofasta.generator.template.Templates;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A new REST service: the files of the template {@code rest}, and its prepared sources with a first resource, {@code User}. */
public final class NewProject {

    private static final String TEMPLATE = "rest";
    private static final String RENDERED = ".tpl";

    private final ToolVersions versions;

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
        Layout layout = CoordinateChecks.requireLayout(request);
        Changes changes = new Changes(new NoFiles());
        addFiles(changes, placeholders(request, packageName, layout));
        PreparedSources.addTo(changes, packageName, layout);
        return changes.toChangeSet();
    }

    private static void addFiles(Changes changes, Map<String, Object> placeholders) {
        TemplateCatalog catalog = new TemplateCatalog();
        Templates templates = new Templates(changes);
        for (String file : catalog.list(TEMPLATE)) {
            if (file.endsWith(".java" + RENDERED)) {
                continue;
            }
            String path = file.endsWith(RENDERED) ? file.substring(0, file.length() - RENDERED.length()) : file;
            String content = file.endsWith(RENDERED)
                    ? templates.render(TEMPLATE + "/" + path, placeholders)
                    : catalog.read(TEMPLATE + "/" + file);
            if (content.startsWith("#!")) {
                changes.createExecutable(withDot(path), content);
            } else {
                changes.create(withDot(path), content);
            }
        }
    }

    /** A template's {@code _gitignore} becomes {@code .gitignore}: build tools drop files whose name starts with a dot. */
    private static String withDot(String path) {
        return path.startsWith("_") ? "." + path.substring(1) : path;
    }

    private Map<String, Object> placeholders(NewProjectRequest request, String packageName, Layout layout) {
        return Map.ofEntries(
                Map.entry("groupId", request.groupId()),
                Map.entry("artifactId", request.artifactId()),
                Map.entry("version", request.version()),
                Map.entry("layered", layout == Layout.LAYERED),
                Map.entry("feature", layout == Layout.FEATURE),
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
