package dev.gofasta.plugin.status;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.lint.MigratedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the migrations make a table for each entity, with a column for each of its fields. */
final class EntityComparison implements Comparison {

    @Override
    public String kind() {
        return "entities";
    }

    @Override
    public Compared compare(Inspected project) {
        List<MappedEntity> entities = MappedEntity.in(project.sources());
        if (entities.isEmpty()) {
            return Compared.skip("the project has no entities");
        }
        List<Diagnostic> drifts = new ArrayList<>();
        boolean migrates = false;
        for (Module module : project.applications()) {
            Optional<MigratedTables> tables = MigratedTables.of(project.files(), module);
            if (tables.isPresent()) {
                migrates = true;
                entities.forEach(entity -> compare(entity, tables.get(), drifts));
            }
        }
        return migrates ? Compared.of(drifts) : Compared.skip("no migration in SQL that could be read as a whole");
    }

    private static void compare(MappedEntity entity, MigratedTables tables, List<Diagnostic> drifts) {
        Optional<Set<String>> columns = tables.columns(entity.table());
        if (columns.isEmpty()) {
            drifts.add(new Diagnostic(
                    ProblemCode.GF_DRIFT_ENTITY_TABLE,
                    Severity.ERROR,
                    "No migration makes the table " + entity.table() + " of "
                            + entity.type().name() + ".",
                    "gofasta",
                    entity.outline().at(entity.type().place()),
                    "Write a migration that creates it, or correct the name in @Table."));
            return;
        }
        for (MappedEntity.MappedColumn column : entity.columns()) {
            if (!columns.get().contains(column.name())) {
                drifts.add(missing(entity, column));
            }
        }
    }

    private static Diagnostic missing(MappedEntity entity, MappedEntity.MappedColumn column) {
        Diagnostic missing = new Diagnostic(
                ProblemCode.GF_DRIFT_ENTITY_COLUMN,
                Severity.ERROR,
                "No migration makes the column " + column.name() + " of " + entity.table() + ", which "
                        + entity.type().name() + "." + column.field().name() + " is mapped to.",
                "gofasta",
                column.outline().at(column.field().place()),
                "Write a migration that adds it, or correct the name in @Column.");
        return MissingColumn.migration(entity, column)
                .map(command -> missing.withFixes(Fix.run("Write a migration that adds it", command)))
                .orElse(missing);
    }
}
