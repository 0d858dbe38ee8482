package dev.gofasta.lint;

import dev.gofasta.lint.rule.KnownSchema;
import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.Script;
import dev.gofasta.lint.sql.Statement;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables that migrations make, run one after the other on an empty database.
 *
 * @param columns the columns of each table, names in lower case
 * @param complete whether all statements were understood; else there may be more tables and columns
 */
public record MigratedSchema(Map<String, Set<String>> columns, boolean complete) {

    /** Reads {@code scripts} in their order. */
    public static MigratedSchema of(List<MigrationScript> scripts, Dialect dialect) {
        KnownSchema schema = new KnownSchema();
        boolean complete = true;
        for (MigrationScript script : scripts) {
            for (Statement statement : Script.read(script.text(), dialect).statements()) {
                for (Action action :
                        Meaning.of(statement, script.text(), dialect).actions()) {
                    complete &= !(action instanceof Action.NotUnderstood);
                    action.accept(schema);
                }
            }
        }
        return new MigratedSchema(schema.columns(), complete);
    }
}
