package dev.gofasta.generator.sql;

import dev.gofasta.generator.sql.KnownTable.Index;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the tables of a schema, with what is named after them, through the statements of migrations. */
final class SchemaHistory {

    private static final String NAME = "[\"`\\[]?(\\w+)[\"`\\]]?";
    private static final Pattern TABLE = pattern("CREATE TABLE(?: IF NOT EXISTS)? " + NAME + " ?\\((.*)\\)[^)]*");
    private static final Pattern INDEX = pattern(
            "CREATE( UNIQUE)? INDEX(?: CONCURRENTLY)?(?: IF NOT EXISTS)? " + NAME + " ON " + NAME + " ?(\\(.*)");
    private static final Pattern TRIGGER = pattern("CREATE TRIGGER " + NAME + " .*?\\bON " + NAME + " .*");
    private static final Pattern ALTER = pattern("ALTER TABLE(?: ONLY)? " + NAME + " (.*)");
    private static final Pattern RENAMED_OBJECT =
            pattern("ALTER (?:INDEX|TRIGGER) " + NAME + "(?: ON " + NAME + ")? RENAME TO " + NAME);
    private static final Pattern SP_RENAME =
            pattern("EXEC sp_rename N?'(?:(\\w+)\\.)?(\\w+)', N?'(\\w+)'(?:, N?'(\\w+)')?");
    private static final Pattern DROPPED = pattern("DROP (?:INDEX|TRIGGER)(?: IF EXISTS)? " + NAME + ".*");
    private static final Pattern DROPPED_TABLE = pattern("DROP TABLE(?: IF EXISTS)? " + NAME + ".*");

    private final Map<String, KnownTable> tables = new HashMap<>();

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Begins with one table. */
    static SchemaHistory of(KnownTable table) {
        SchemaHistory schema = new SchemaHistory();
        KnownTable open = schema.open(table.name());
        open.constraints().putAll(table.constraints());
        open.indexes().putAll(table.indexes());
        open.triggers().putAll(table.triggers());
        return schema;
    }

    SchemaHistory read(List<String> migrations) {
        migrations.forEach(script -> Statements.of(script).forEach(this::read));
        return this;
    }

    KnownTable table(String name) {
        return tables.getOrDefault(name, KnownTable.named(name));
    }

    /** Returns the table with changeable contents, from here on among those that are known. */
    private KnownTable open(String name) {
        return tables.computeIfAbsent(
                name,
                each -> new KnownTable(each, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    private void read(String text) {
        String statement = text.replaceAll("\\s+", " ");
        Matcher table = TABLE.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        Matcher trigger = TRIGGER.matcher(statement);
        Matcher alter = ALTER.matcher(statement);
        if (table.matches()) {
            KnownTable made = open(table.group(1));
            Statements.parts(table.group(2)).forEach(part -> add(made, part));
        } else if (index.matches()) {
            open(index.group(3)).indexes().put(index.group(2), new Index(index.group(1) != null, index.group(4)));
        } else if (trigger.matches()) {
            open(trigger.group(2)).triggers().put(trigger.group(1), text);
        } else if (alter.matches()) {
            new TableActions(this).apply(alter.group(1), Statements.parts(alter.group(2)));
        } else {
            readChange(statement);
        }
    }

    private void readChange(String statement) {
        Matcher renamed = RENAMED_OBJECT.matcher(statement);
        Matcher procedure = SP_RENAME.matcher(statement);
        Matcher dropped = DROPPED.matcher(statement);
        Matcher droppedTable = DROPPED_TABLE.matcher(statement);
        if (renamed.matches()) {
            renameObject(renamed.group(1), renamed.group(3));
        } else if (procedure.matches()) {
            String kind = String.valueOf(procedure.group(4)).toUpperCase(Locale.ROOT);
            if (kind.equals("COLUMN")) {
                renameColumn(procedure.group(1), procedure.group(2), procedure.group(3));
            } else if (tables.containsKey(procedure.group(2))) {
                renameTable(procedure.group(2), procedure.group(3));
            } else {
                renameObject(procedure.group(2), procedure.group(3));
            }
        } else if (dropped.matches()) {
            drop(dropped.group(1));
        } else if (droppedTable.matches()) {
            tables.remove(droppedTable.group(1));
        }
    }

    /** Reads one part of what a table is made of, or of what is added to it. */
    void add(KnownTable table, String part) {
        Matcher constraint = pattern("CONSTRAINT " + NAME + " (.*)").matcher(part);
        Matcher index = pattern("(UNIQUE )?(?:INDEX|KEY) " + NAME + " ?(\\(.*)").matcher(part);
        if (constraint.matches()) {
            table.constraints().put(constraint.group(1), constraint.group(2));
        } else if (index.matches()) {
            table.indexes().put(index.group(2), new Index(index.group(1) != null, index.group(3)));
        } else {
            pattern("\\bCONSTRAINT " + NAME)
                    .matcher(part)
                    .results()
                    .forEach(inline -> table.constraints().put(inline.group(1), ""));
        }
        if (part.toUpperCase(Locale.ROOT).contains("PRIMARY KEY")
                && !part.toUpperCase(Locale.ROOT).contains("CONSTRAINT")) {
            table.indexes().put(table.name() + "_pkey", new Index(true, ""));
        }
    }

    void renameTable(String from, String to) {
        KnownTable table = open(from);
        tables.remove(from);
        tables.put(to, new KnownTable(to, table.constraints(), table.indexes(), table.triggers()));
    }

    void renameObject(String from, String to) {
        tables.values().forEach(table -> {
            move(table.constraints(), from, to);
            move(table.indexes(), from, to);
            move(table.triggers(), from, to);
        });
    }

    private static <T> void move(Map<String, T> objects, String from, String to) {
        T object = objects.remove(from);
        if (object != null) {
            objects.put(to, object);
        }
    }

    void renameColumn(String name, String from, String to) {
        KnownTable table = open(name);
        table.constraints().replaceAll((key, definition) -> Words.replace(definition, from, to));
        table.indexes()
                .replaceAll((key, index) -> new Index(index.unique(), Words.replace(index.definition(), from, to)));
    }

    /** What is over a column goes with it. */
    void dropColumn(String name, String column) {
        KnownTable table = open(name);
        table.constraints().values().removeIf(definition -> Words.contains(definition, column));
        table.indexes().values().removeIf(index -> Words.contains(index.definition(), column));
    }

    void drop(String object) {
        tables.values().forEach(table -> {
            table.constraints().remove(object);
            table.indexes().remove(object);
            table.triggers().remove(object);
        });
    }

    KnownTable changeable(String name) {
        return open(name);
    }
}
