package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.template.TemplateCatalog;
import dev.gofasta.generator.template.Templates;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a project beside its Java sources and migrations: its templates, filled in. */
public final class ProjectTemplate {

    private static final String RENDERED = ".tpl";

    private final ToolVersions versions;
    private final String groupId;
    private final String artifactId;
    private final String version;
    private final String packageName;
    private final Layout layout;

    ProjectTemplate(ToolVersions versions, NewProjectRequest request, String packageName, Layout layout) {
        this.versions = versions;
        this.groupId = request.groupId();
        this.artifactId = request.artifactId();
        this.version = request.version();
        this.packageName = packageName;
        this.layout = layout;
    }

    /** The template as it was filled in for a project that is there, made with {@code versions}. */
    public static ProjectTemplate of(
            ToolVersions versions,
            String groupId,
            String artifactId,
            String version,
            String packageName,
            Layout layout) {
        return new ProjectTemplate(
                versions, new NewProjectRequest(groupId, artifactId, version, packageName), packageName, layout);
    }

    /** Returns each file by its path in a project on {@code database}; {@code files} may have templates of its own. */
    public SortedMap<String, String> render(Database database, ProjectFiles files) {
        TemplateCatalog catalog = new TemplateCatalog();
        Templates templates = new Templates(files);
        Map<String, Object> placeholders = placeholders(database);
        SortedMap<String, String> rendered = new TreeMap<>();
        ProjectTemplates.of(database).forEach((file, template) -> {
            if (!file.endsWith(".java" + RENDERED)) {
                rendered.put(
                        withDot(plain(file)),
                        file.endsWith(RENDERED)
                                ? templates.render(plain(template), placeholders)
                                : catalog.read(template));
            }
        });
        return rendered;
    }

    private static String plain(String file) {
        return file.endsWith(RENDERED) ? file.substring(0, file.length() - RENDERED.length()) : file;
    }

    /** A template's {@code _gitignore} becomes {@code .gitignore}: build tools drop files whose name starts with a dot. */
    private static String withDot(String path) {
        return path.startsWith("_") ? "." + path.substring(1) : path;
    }

    private Map<String, Object> placeholders(Database database) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("groupId", groupId);
        values.put("artifactId", artifactId);
        values.put("version", version);
        values.put("layered", layout == Layout.LAYERED);
        values.put("feature", layout == Layout.FEATURE);
        values.put("packagePath", packageName.replace('.', '/'));
        values.put("fieldTypes", String.join(" ", FieldType.keywords()));
        values.put("goals", Launchers.goals());
        values.put("gofastaVersion", versions.gofasta());
        values.put("springBootVersion", versions.springBoot());
        values.put("spotlessVersion", versions.spotless());
        values.put("palantirJavaFormatVersion", versions.palantirJavaFormat());
        new DatabaseText(database, databaseName(artifactId)).addTo(values);
        return values;
    }

    /** Returns the URL of a database on this machine for the project called {@code artifactId}. */
    public static String localUrl(Database database, String artifactId) {
        return new DatabaseText(database, databaseName(artifactId)).localUrl();
    }

    private static String databaseName(String artifactId) {
        String name = artifactId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return Character.isDigit(name.charAt(0)) ? "db_" + name : name;
    }
}
