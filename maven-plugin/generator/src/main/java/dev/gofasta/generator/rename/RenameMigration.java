package dev.gofasta.generator.rename;

import dev.gofasta.generator.sql.KnownTable;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
import java.util.List;

/**
 * The migration that renames a column or a table, with the indexes, constraints and triggers called after it.
 *
 * @param up the script that renames
 * @param down the script that takes it back
 */
public record RenameMigration(String up, String down) {

    private static final String WARNING = """
            -- Versions of the service from before this migration fail once it has run. To deploy without an interruption,
            -- %s first, deploy the new version, and remove the old one in a later migration.
            """;

    /**
     * Renames a column.
     *
     * @param migrations the migrations so far, in the order in which they run
     */
    public static RenameMigration ofColumn(
            SqlDialect dialect, String table, String from, String to, List<String> migrations) {
        return of(
                dialect,
                "add a column " + to + " that a trigger fills",
                dialect.renameColumn(KnownTable.of(table, migrations), from, to));
    }

    /**
     * Renames a table.
     *
     * @param migrations the migrations so far, in the order in which they run
     */
    public static RenameMigration ofTable(SqlDialect dialect, String from, String to, List<String> migrations) {
        return of(dialect, "make a view " + to, dialect.renameTable(KnownTable.of(from, migrations), to));
    }

    private static RenameMigration of(SqlDialect dialect, String hint, UpDown change) {
        return new RenameMigration(
                WARNING.formatted(hint) + dialect.script(change.up()), dialect.script(change.down()));
    }
}
