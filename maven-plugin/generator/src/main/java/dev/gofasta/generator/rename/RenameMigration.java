package dev.gofasta.generator.rename;

import dev.gofasta.generator.naming.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The migration that renames a column or a table, with the indexes, constraints and triggers called after it. */
public final class RenameMigration {

    private static final String WARNING = """
            -- Versions of the service from before this migration fail once it has run. To deploy without an interruption,
            -- %s first, deploy the new version, and remove the old one in a later migration.
            """;

    private final List<String[]> steps = new ArrayList<>();
    private final String hint;

    private RenameMigration(String hint) {
        this.hint = hint;
    }

    /**
     * Renames a column.
     *
     * @param migrations the migrations so far, in the order in which they run
     */
    public static RenameMigration ofColumn(String table, String from, String to, List<String> migrations) {
        RenameMigration migration = new RenameMigration("add a column " + to + " that a trigger fills");
        TableObjects objects = new TableObjects(table, migrations);
        migration.add("ALTER TABLE " + table + " RENAME COLUMN %s TO %s;", from, to);
        migration.addObjects(objects, table, table + "_" + from + "_", table + "_" + to + "_");
        return migration;
    }

    /**
     * Renames a table.
     *
     * @param migrations the migrations so far, in the order in which they run
     */
    public static RenameMigration ofTable(String from, String to, List<String> migrations) {
        RenameMigration migration = new RenameMigration("make a view " + to);
        TableObjects objects = new TableObjects(from, migrations);
        migration.add("ALTER TABLE %s RENAME TO %s;", from, to);
        migration.addObjects(objects, to, from + "_", to + "_");
        return migration;
    }

    /** Objects are renamed while the table has its new name, and back before it gets its old one back. */
    private void addObjects(TableObjects objects, String table, String from, String to) {
        rename(objects.indexes(), "ALTER INDEX %s RENAME TO %s;", from, to);
        rename(objects.constraints(), "ALTER TABLE " + table + " RENAME CONSTRAINT %s TO %s;", from, to);
        rename(objects.triggers(), "ALTER TRIGGER %s ON " + table + " RENAME TO %s;", from, to);
    }

    private void rename(Iterable<String> names, String statement, String from, String to) {
        for (String name : names) {
            if (name.startsWith(from)) {
                add(statement, name, Identifiers.sql(to + name.substring(from.length())));
            }
        }
    }

    private void add(String statement, String from, String to) {
        steps.add(new String[] {statement, from, to});
    }

    /** Returns the script that renames. */
    public String up() {
        return WARNING.formatted(hint)
                + steps.stream()
                        .map(step -> step[0].formatted(step[1], step[2]))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the script that takes it back. */
    public String down() {
        List<String[]> backwards = new ArrayList<>(steps);
        Collections.reverse(backwards);
        return backwards.stream()
                .map(step -> step[0].formatted(step[2], step[1]))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
