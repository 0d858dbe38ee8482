package dev.gofasta.generator.sql;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the databases with transactions and constraints: how they are made and changed. */
abstract class StandardDialect extends ColumnDialect {

    static final String INDENT = "\n    ";

    private static final String OPTIONAL_COLUMN = "-- May be missing: the rows that are there have none.\n";
    private static final String DEFAULT_COLUMN = "-- The rows that are there take the default, archived ones too.\n";

    private final Limit limit;

    StandardDialect(Limit limit, Literals literals) {
        super(literals);
        this.limit = limit;
    }

    @Override
    public List<Field> fit(List<Field> fields) {
        return limit.fit(fields);
    }

    @Override
    public Optional<UpDown> base() {
        return Optional.empty();
    }

    // Tables

    @Override
    public UpDown createTable(Name resource, List<Field> fields) {
        String table = resource.snakePlural();
        List<Field> columns = fields.stream().filter(field -> !field.toMany()).toList();
        List<String> up = new ArrayList<>();
        up.add(tableComment() + "CREATE TABLE " + table + " (" + INDENT
                + String.join("," + INDENT, items(table, columns)) + "\n)" + tableOptions());
        columns.forEach(field -> up.addAll(indexes(table, field)));
        up.addAll(triggers(table));
        UpDown made = new UpDown(up, List.of(dropTable(table)));
        for (Field field : fields) {
            made = field.toMany() ? made.and(joinTable(resource, field)) : made;
        }
        return made;
    }

    /** The columns, aligned, the fields between the id and what every table has; then the constraints. */
    private List<String> items(String table, List<Field> fields) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", idDefinition(table));
        fields.forEach(field -> columns.put(field.column(), definition(table, field)));
        columns.putAll(sharedColumns(table));
        List<String> lines = new ArrayList<>(aligned(columns));
        fields.forEach(field -> constraints(table, field)
                .forEach((name, constraint) -> lines.add("CONSTRAINT " + name + " " + constraint)));
        fields.forEach(field -> lines.addAll(innerIndexes(table, field)));
        return lines;
    }

    @Override
    public final Map<String, String> baseColumns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", idDefinition(table));
        columns.putAll(sharedColumns(table));
        return columns;
    }

    static List<String> aligned(Map<String, String> columns) {
        int widest = columns.keySet().stream().mapToInt(String::length).max().orElseThrow();
        return columns.entrySet().stream()
                .map(each -> each.getKey() + " ".repeat(widest - each.getKey().length() + 1) + each.getValue())
                .toList();
    }

    /** Returns the definition of the column {@code id} of a table. */
    abstract String idDefinition(String table);

    /** Returns the definitions of the columns that every table has behind its own. */
    abstract Map<String, String> sharedColumns(String table);

    /** Returns the statements that make the triggers of a table. */
    abstract List<String> triggers(String table);

    /** Returns what readers of every table have to be told. */
    String tableComment() {
        return "";
    }

    String tableOptions() {
        return "";
    }

    @Override
    public UpDown joinTable(Name resource, Field field) {
        JoinTable table = JoinTable.of(resource, field);
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(table.ownColumn(), joinColumn(table, table.ownColumn(), resource.snakePlural()));
        columns.put(
                table.otherColumn(),
                joinColumn(
                        table,
                        table.otherColumn(),
                        field.requireReference().target().snakePlural()));
        List<String> lines = new ArrayList<>(aligned(columns));
        lines.add(joinKey(table) + " (" + table.ownColumn() + ", " + table.otherColumn() + ")");
        lines.addAll(joinItems(table, resource, field));
        return new UpDown(
                Stream.concat(
                                Stream.of("CREATE TABLE " + table.name() + " (" + INDENT
                                        + String.join("," + INDENT, lines) + "\n)" + tableOptions()),
                                joinIndexes(table).stream())
                        .toList(),
                List.of(dropTable(table.name())));
    }

    /** Returns the definition of a join table's column that points to {@code target}. */
    abstract String joinColumn(JoinTable table, String column, String target);

    String joinKey(JoinTable table) {
        return "PRIMARY KEY";
    }

    /** Returns what a join table has within its definition beside columns and key. */
    List<String> joinItems(JoinTable table, Name resource, Field field) {
        return List.of();
    }

    List<String> joinIndexes(JoinTable table) {
        return List.of(createIndex(
                false,
                Identifiers.sql(table.name(), table.otherColumn(), "idx"),
                table.name(),
                "(" + table.otherColumn() + ")"));
    }

    // Changes

    @Override
    public UpDown addColumn(KnownTable table, Field field, @Nullable String fill) {
        String comment = field.optional() ? OPTIONAL_COLUMN : field.defaultValue() != null ? DEFAULT_COLUMN : "";
        List<String> added = addedColumn(table, field, fill);
        List<String> up = new ArrayList<>(added);
        up.set(0, comment + up.get(0));
        return new UpDown(up, droppedColumn(table, field));
    }

    /** Returns the statements that add a column to a table with rows, with all that belongs to it. */
    abstract List<String> addedColumn(KnownTable table, Field field, @Nullable String fill);

    /** Returns the statements that drop a column with all that belongs to it. */
    abstract List<String> droppedColumn(KnownTable table, Field field);

    @Override
    public UpDown addIndex(String table, List<String> columns) {
        String name = Identifiers.sql(table, String.join("_", columns), "idx");
        return UpDown.of(
                createIndex(false, name, table, "(" + String.join(", ", columns) + ")"), dropIndex(table, name));
    }

    String dropIndex(String table, String name) {
        return "DROP INDEX " + name;
    }

    @Override
    public final UpDown renameColumn(KnownTable table, String from, String to) {
        List<String> up = renamedColumn(table, from, to);
        return new UpDown(up, renamedColumn(after(table, up, table.name()), to, from));
    }

    @Override
    public final UpDown renameTable(KnownTable table, String to) {
        List<String> up = renamedTable(table, to);
        return new UpDown(up, renamedTable(after(table, up, to), table.name()));
    }

    private KnownTable after(KnownTable table, List<String> statements, String name) {
        return SchemaHistory.of(table).read(List.of(script(statements))).table(name);
    }

    abstract List<String> renamedColumn(KnownTable table, String from, String to);

    abstract List<String> renamedTable(KnownTable table, String to);

    /** Returns a statement for each of {@code objects} that is called after {@code from}, with its new name. */
    static <T> List<String> renamed(
            Map<String, T> objects, String from, String to, BiFunction<String, String, String> statement) {
        return objects.keySet().stream()
                .filter(name -> name.startsWith(from + "_"))
                .map(name -> statement.apply(name, Identifiers.sql(to + name.substring(from.length()))))
                .toList();
    }

    // Scripts

    @Override
    public String script(List<String> statements) {
        StringBuilder script = new StringBuilder();
        String previous = "";
        for (String statement : statements) {
            boolean apart = previous.contains("\n") || statement.contains("\n");
            script.append(previous.isEmpty() ? "" : apart ? "\n" : "")
                    .append(statement)
                    .append(terminator())
                    .append('\n');
            previous = statement;
        }
        return script.toString();
    }

    String terminator() {
        return ";";
    }
}
