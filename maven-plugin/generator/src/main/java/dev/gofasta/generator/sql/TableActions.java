package dev.gofasta.generator.sql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the actions of an {@code ALTER TABLE} do to the names that are known. */
final class TableActions {

    private static final String NAME = "[\"`\\[]?(\\w+)[\"`\\]]?";
    private static final Pattern RENAMED = pattern("RENAME TO " + NAME);
    private static final Pattern RENAMED_COLUMN = pattern("RENAME(?: COLUMN)? " + NAME + " TO " + NAME);
    private static final Pattern RENAMED_OBJECT = pattern("RENAME (?:CONSTRAINT|INDEX|KEY) " + NAME + " TO " + NAME);
    private static final Pattern DROPPED_OBJECT =
            pattern("(?:DROP )?(?:CONSTRAINT|INDEX|KEY|FOREIGN KEY|CHECK)(?: IF EXISTS)? " + NAME + "(?: CASCADE)?");
    private static final Pattern DROPPED_COLUMN =
            pattern("(?:DROP )?(?:COLUMN)(?: IF EXISTS)? " + NAME + "(?: CASCADE)?");
    private static final Pattern ADDED = pattern("ADD (.*)");

    private final SchemaHistory schema;

    TableActions(SchemaHistory schema) {
        this.schema = schema;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    void apply(String table, List<String> actions) {
        actions.forEach(action -> apply(table, action));
    }

    private void apply(String table, String action) {
        Matcher renamed = RENAMED.matcher(action);
        Matcher renamedObject = RENAMED_OBJECT.matcher(action);
        Matcher renamedColumn = RENAMED_COLUMN.matcher(action);
        Matcher droppedObject = DROPPED_OBJECT.matcher(action);
        Matcher droppedColumn = DROPPED_COLUMN.matcher(action);
        Matcher added = ADDED.matcher(action);
        if (added.matches()) {
            schema.add(schema.changeable(table), added.group(1));
        } else if (renamed.matches()) {
            schema.renameTable(table, renamed.group(1));
        } else if (renamedObject.matches()) {
            schema.renameObject(renamedObject.group(1), renamedObject.group(2));
        } else if (renamedColumn.matches()) {
            schema.renameColumn(table, renamedColumn.group(1), renamedColumn.group(2));
        } else if (droppedObject.matches()) {
            schema.drop(droppedObject.group(1));
        } else if (droppedColumn.matches()) {
            schema.dropColumn(table, droppedColumn.group(1));
        }
    }
}
