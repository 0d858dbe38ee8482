package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.template.TemplateCatalog;
import java.util.SortedMap;
import java.util.TreeMap;

/** The templates of a project: those of {@code rest}, and over them those of its database where it has some of its own. */
final class ProjectTemplates {

    private static final String COMMON = "rest/";
    private static final String CLICKHOUSE = "rest-clickhouse/";

    private ProjectTemplates() {}

    /** Returns the name of each template by the path of the file in the project that it is for. */
    static SortedMap<String, String> of(Database database) {
        SortedMap<String, String> templates = list(COMMON);
        // What tables share is the dialect's, where there is such a thing.
        templates.keySet().removeIf(path -> path.startsWith("src/main/resources/db/"));
        if (database == Database.CLICKHOUSE) {
            // Its tests need another server than those of the other databases, and it has no place for accounts.
            templates.keySet().removeIf(path -> path.startsWith("src/test/"));
            templates.keySet().removeIf(path -> path.contains("/auth/") || path.endsWith("/AuthWiring.java.tpl"));
            templates.putAll(list(CLICKHOUSE));
        }
        return templates;
    }

    private static SortedMap<String, String> list(String folder) {
        SortedMap<String, String> templates = new TreeMap<>();
        new TemplateCatalog().list(folder).forEach(file -> templates.put(file, folder + file));
        return templates;
    }
}
