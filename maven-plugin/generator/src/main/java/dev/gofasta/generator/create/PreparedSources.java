package dev.gofasta.generator.create;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.change.NoFiles;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.format.Imports;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.template.TemplateCatalog;
import dev.gofasta.generator.template.Templates;
import dev.gofasta.generator.wiring.WiringIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    private static final String RENDERED = ".tpl";
    private static final Database COMMON = Database.POSTGRESQL;
    /** Has no entities, so that hardly a file is the same. */
    private static final Database ALONE = Database.CLICKHOUSE;

    private static final List<Database> PREPARED = List.of(Database.MYSQL, Database.SQLITE, Database.SQLSERVER);

    private PreparedSources() {}

    /**
     * Called by the build: writes the prepared files among the templates.
     *
     * @param arguments the folder of the templates among the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        deleteOlder(Path.of(arguments[0], FOLDER));
        for (Layout layout : Layout.values()) {
            Map<String, String> common = render(layout, COMMON);
            write(Path.of(arguments[0], folder(layout, COMMON)), common);
            for (Database database : PREPARED) {
                Map<String, String> own = render(layout, database);
                own.entrySet().removeIf(file -> file.getValue().equals(common.get(file.getKey())));
                write(Path.of(arguments[0], folder(layout, database)), own);
            }
            write(Path.of(arguments[0], folder(layout, ALONE)), render(layout, ALONE));
        }
    }

    /** What an earlier build wrote under another name would be prepared as well. */
    private static void deleteOlder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
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
        Map<String, String> sources = new TreeMap<>();
        if (database != ALONE && database != COMMON) {
            // Each database has migrations of its own, not even called the same.
            catalog.list(folder(layout, COMMON)).stream()
                    .filter(file -> file.endsWith(".java"))
                    .forEach(file -> sources.put(file, folder(layout, COMMON) + file));
        }
        catalog.list(folder(layout, database)).forEach(file -> sources.put(file, folder(layout, database) + file));
        sources.forEach((file, template) -> {
            String content = catalog.read(template).replace(PACKAGE, packageName);
            changes.create(
                    file.replace(PACKAGE, packageName.replace('.', '/')),
                    file.endsWith(".java") ? Imports.sort(content) : content);
        });
    }

    /** Renders the Java templates of a project, its base migration and its first resource. */
    private static Map<String, String> render(Layout layout, Database database) {
        Changes changes = new Changes(new NoFiles());
        Templates templates = new Templates(changes);
        Map<String, Object> placeholders = placeholders(layout, database);
        ProjectTemplates.of(database).forEach((file, template) -> {
            if (file.endsWith(".java" + RENDERED)) {
                changes.create(plain(file), templates.render(plain(template), placeholders));
            }
        });
        ApplicationClass application = new ApplicationClass(PACKAGE, APPLICATION, "");
        Module module = Module.planned(
                application,
                layout,
                database,
                templates.render("rest/src/main/resources/policy/rbac.csv", placeholders));
        ResourceModel first = FirstResource.of(module, application);
        ResourceContributors.all().forEach(contributor -> contributor.contribute(first, changes));
        changes.create(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
        addMigrations(changes, module, database);
        JavaFormatter formatter = new JavaFormatter();
        changes.transform(".java", (path, content) -> formatter.format(content));
        Map<String, String> rendered = new TreeMap<>();
        changes.toChangeSet().changes().forEach(change -> rendered.put(change.path(), change.after()));
        return rendered;
    }

    private static Map<String, Object> placeholders(Layout layout, Database database) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("package", PACKAGE);
        values.put("application", APPLICATION);
        values.put("visible", true);
        values.put("accounts", database != ALONE);
        values.put("clickhouse", database == Database.CLICKHOUSE);
        values.put("modelPackage", layout.packageOf(PACKAGE, "model", FirstResource.USER));
        values.put("repositoryPackage", layout.packageOf(PACKAGE, "repository", FirstResource.USER));
        return values;
    }

    /** Adds what tables share, and the tables of accounts; the first resource comes between them. */
    private static void addMigrations(Changes changes, Module module, Database database) {
        SqlDialect sql = SqlDialect.of(database);
        String folder = module.resource("db/migration/");
        sql.base().ifPresent(base -> {
            changes.create(folder + "V1__base.sql", sql.script(base.up()));
            changes.create(folder + "U1__base.sql", sql.script(base.down()));
        });
        if (database != ALONE) {
            String name = (sql.base().isPresent() ? "3" : "2") + "__" + AccountTables.NAME + ".sql";
            changes.create(folder + "V" + name, AccountTables.up(database));
            changes.create(folder + "U" + name, AccountTables.down());
        }
    }

    private static String plain(String file) {
        return file.substring(0, file.length() - RENDERED.length());
    }
}
