package dev.gofasta.generator.create;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.change.NoFiles;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.generator.format.Imports;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.template.TemplateCatalog;
import dev.gofasta.generator.template.Templates;
import dev.gofasta.generator.wiring.WiringIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The part of a new project in which only the package differs, rendered and formatted when gofasta is built. A package
 * stands in {@code package} and {@code import} statements alone, which no formatter breaks, so that putting the real one in
 * and sorting the imports gives what formatting would give, in a tenth of the time.
 * Where a database makes a difference, its files stand beside those that are common.
 */
public final class PreparedSources {

    /** Stands for the package until it is known; itself a package that Java allows. */
    static final String PACKAGE = "__package__";

    private static final String APPLICATION = "Application";
    private static final String FOLDER = "prepared/";
    private static final String TEMPLATE = "rest/src/";
    private static final Database COMMON = Database.POSTGRESQL;
    private static final List<Database> PREPARED = List.of(Database.MYSQL, Database.SQLITE, Database.SQLSERVER);
    private static final List<Field> USER_FIELDS = List.of(
            Field.of("firstName", FieldType.STRING),
            Field.of("lastName", FieldType.STRING),
            Field.of("email", FieldType.STRING, Modifier.UNIQUE, Modifier.EMAIL));

    private PreparedSources() {}

    /**
     * Called by the build: writes the prepared files among the templates.
     *
     * @param arguments the folder of the templates among the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        for (Layout layout : Layout.values()) {
            Map<String, String> common = render(layout, COMMON);
            write(Path.of(arguments[0], folder(layout, COMMON)), common);
            for (Database database : PREPARED) {
                Map<String, String> own = render(layout, database);
                own.entrySet().removeIf(file -> file.getValue().equals(common.get(file.getKey())));
                write(Path.of(arguments[0], folder(layout, database)), own);
            }
        }
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private static String folder(Layout layout, Database database) {
        return FOLDER + layout.keyword() + "/" + database.keyword() + "/";
    }

    /** Adds the files prepared for {@code layout} and {@code database} to the plan of a project with the package {@code packageName}. */
    static void addTo(Changes changes, String packageName, Layout layout, Database database) {
        TemplateCatalog catalog = new TemplateCatalog();
        Set<String> own = database == COMMON ? Set.of() : Set.copyOf(catalog.list(folder(layout, database)));
        for (String file : catalog.list(folder(layout, COMMON))) {
            String folder = folder(layout, own.contains(file) ? database : COMMON);
            String content = catalog.read(folder + file).replace(PACKAGE, packageName);
            changes.create(
                    file.replace(PACKAGE, packageName.replace('.', '/')),
                    file.endsWith(".java") ? Imports.sort(content) : content);
        }
    }

    /** Renders the Java templates of a project, its base migration and its first resource, {@code User}. */
    private static Map<String, String> render(Layout layout, Database database) {
        Changes changes = new Changes(new NoFiles());
        Templates templates = new Templates(changes);
        for (String file : new TemplateCatalog().list(TEMPLATE)) {
            if (file.endsWith(".java.tpl")) {
                String name = file.substring(0, file.length() - ".tpl".length());
                changes.create(
                        "src/" + name,
                        templates.render(
                                TEMPLATE + name,
                                Map.of("package", PACKAGE, "application", APPLICATION, "visible", true)));
            }
        }
        ApplicationClass application = new ApplicationClass(PACKAGE, APPLICATION, "");
        Module module = Module.planned(application, layout, database);
        ResourceModel user = new ResourceModel(Name.of("User"), USER_FIELDS, module, application, "2");
        ResourceContributors.all().forEach(contributor -> contributor.contribute(user, changes));
        changes.create(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
        JavaFormatter formatter = new JavaFormatter();
        changes.transform(".java", (path, content) -> formatter.format(content));
        Map<String, String> rendered = new TreeMap<>();
        changes.toChangeSet().changes().forEach(change -> rendered.put(change.path(), change.after()));
        return rendered;
    }
}
