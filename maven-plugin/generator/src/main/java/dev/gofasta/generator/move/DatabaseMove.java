package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.resource.ResourceFiles;
import dev.gofasta.generator.resource.ResourceMove;
import dev.gofasta.generator.resource.ResourceReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All that changes in a project when it gets another database.
 *
 * @param module the module with the application, on the database that it has
 * @param application the application
 * @param to the database that it gets
 * @param kept paths of migrations that stay as they are, because people know that they run on it
 */
public record DatabaseMove(Module module, ApplicationClass application, Database to, Set<String> kept) {

    /**
     * Plans the move.
     *
     * @param columns renders the migrations of columns that came later
     * @param formatter formats what the templates make
     * @param notes takes what has to be done by hand
     * @return the paths of the migrations that make the schema, in their order
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_FOREIGN_MIGRATION when there are migrations that gofasta
     *     did not make, or GF_GEN_DATABASE_LIMIT when the new database can't hold what a resource has
     */
    public List<String> plan(
            ColumnsScript columns, UnaryOperator<String> formatter, Changes changes, List<Diagnostic> notes) {
        ResourceFiles files = new ResourceFiles(changes, module, application);
        Map<String, ResourceModel> resources = resources(files);
        List<String> migrations = new MovedMigrations(module, resources, to, changes, kept, columns).plan();
        planSources(files, resources, formatter, changes, notes);
        new MovedFiles(module, to, changes, notes).plan(application);
        return migrations;
    }

    /** The resources by their tables, with those of their fields that gofasta knows. */
    private static Map<String, ResourceModel> resources(ResourceFiles files) {
        ResourceReader reader = new ResourceReader(files);
        Map<String, ResourceModel> resources = new LinkedHashMap<>();
        for (String entity : files.entities()) {
            Name name = Name.of(entity);
            resources.put(name.snakePlural(), reader.read(name));
        }
        return resources;
    }

    private void planSources(
            ResourceFiles files,
            Map<String, ResourceModel> resources,
            UnaryOperator<String> formatter,
            Changes changes,
            List<Diagnostic> notes) {
        Database from = module.database();
        FittedFields fitted = new FittedFields(from, to);
        ResourceMove move = new ResourceMove(changes, notes, formatter);
        for (ResourceModel resource : resources.values()) {
            ResourceModel moved = fitted.of(resource, to);
            if (!moved.fields().equals(resource.fields())) {
                // What the entity says of time is edited below, even in one that people changed around it.
                move.plan(resource, resource.with(moved.fields()));
            }
        }
        new MovedEntities(files, from, to, changes, notes).plan();
    }
}
