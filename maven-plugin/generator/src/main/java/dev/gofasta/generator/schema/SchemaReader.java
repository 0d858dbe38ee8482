package dev.gofasta.generator.schema;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.schema.ColumnReader.Unreadable;
import dev.gofasta.generator.schema.Table.ForeignKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which resources the tables of a database hold. */
public final class SchemaReader {

    private final DatabaseSchema schema;
    private final BaseParts base;
    private final Map<String, List<String>> fieldsToMany = new LinkedHashMap<>();

    private SchemaReader(DatabaseSchema schema) {
        this.schema = schema;
        base = new BaseParts(schema.database());
    }

    /** Returns what each table of {@code schema} is; resources stand behind those that they point to. */
    public static List<TableResource> read(DatabaseSchema schema) {
        return new SchemaReader(schema).read();
    }

    private List<TableResource> read() {
        Map<String, TableResource> joins = new LinkedHashMap<>();
        schema.tables().stream().filter(SchemaReader::isJoin).forEach(table -> joins.put(table.name(), join(table)));
        List<TableResource> read = new ArrayList<>();
        for (Table table : schema.tables()) {
            TableResource join = joins.get(table.name());
            read.add(join == null ? resource(table) : join);
        }
        return ReferencedFirst.sort(read);
    }

    /** Pairs: two foreign keys are the key, and there is nothing else. */
    private static boolean isJoin(Table table) {
        return table.columns().size() == 2
                && table.references().size() == 2
                && table.key().size() == 2
                && table.columns().stream()
                        .allMatch(column -> table.reference(column.name()).isPresent());
    }

    private TableResource join(Table table) {
        for (ForeignKey key : table.references()) {
            ForeignKey other = table.references().get(table.references().get(0) == key ? 1 : 0);
            try {
                Name owner = ColumnReader.resource(key.target());
                Name target = ColumnReader.resource(other.target());
                String start = owner.snakePlural() + "_";
                if (table.name().startsWith(start)) {
                    Name name = Name.of(table.name().substring(start.length()));
                    String text = name.camel() + ":references"
                            + (name.singular().equals(target) ? "" : "=" + target.pascal()) + ":many";
                    Field field = FieldParser.parse(text).get(0);
                    JoinTable made = JoinTable.of(owner, field);
                    if (made.equals(new JoinTable(
                            table.name(), key.columns().get(0), other.columns().get(0)))) {
                        fieldsToMany
                                .computeIfAbsent(owner.snakePlural(), each -> new ArrayList<>())
                                .add(text);
                        return TableResource.join(table.name(), owner);
                    }
                }
            } catch (Unreadable | ProblemException ex) {
                continue;
            }
        }
        return TableResource.other(
                table.name(),
                "it has the form of a join table, and no field that points to several would have one of this name with these"
                        + " columns",
                List.of());
    }

    private TableResource resource(Table table) {
        List<String> missing = base.missing(table);
        if (!missing.isEmpty()) {
            return TableResource.other(
                    table.name(),
                    table.key().size() > 1
                            ? "its key has several columns: " + String.join(", ", table.key())
                            : "it lacks what every table of a resource has",
                    missing);
        }
        try {
            Name name = ColumnReader.resource(table.name());
            Names.requireResource(name.pascal());
            List<String> notes = new ArrayList<>();
            List<String> fields = fields(table, notes);
            fields.addAll(fieldsToMany.getOrDefault(table.name(), List.of()));
            if (fields.isEmpty()) {
                throw new Unreadable("it has no column that could be a field");
            }
            FieldParser.parse(String.join(" ", fields));
            return new TableResource(table.name(), TableResource.Kind.RESOURCE, name, fields, notes, missing, null);
        } catch (Unreadable ex) {
            return TableResource.other(table.name(), ex.reason(), missing);
        } catch (ProblemException ex) {
            return TableResource.other(table.name(), ex.problem().message().replaceAll("\\.$", ""), missing);
        }
    }

    /** A column without a field may stay behind only where rows can do without it. */
    private List<String> fields(Table table, List<String> notes) throws Unreadable {
        Set<String> shared = base.columns(table.name());
        ColumnReader reader = new ColumnReader(schema.database(), table, notes);
        List<String> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : table.columns()) {
            if (shared.contains(column.name())) {
                continue;
            }
            names.add(column.name());
            try {
                if (column.generated()) {
                    throw new Unreadable("the database computes it");
                }
                fields.add(reader.read(column));
            } catch (Unreadable ex) {
                if (!column.mayBeLeftOut()) {
                    throw new Unreadable(
                            "its column " + column.name() + " has to have a value and is no field: " + ex.reason());
                }
                notes.add(column.name() + ": left out; " + ex.reason());
            }
        }
        addOthers(table, names, notes);
        return fields;
    }

    private static void addOthers(Table table, List<String> names, List<String> notes) {
        Checks.of(table.checks()).others(names).forEach(check -> notes.add("the check is left out: " + check.strip()));
        table.indexes().stream()
                .filter(index -> index.unique()
                        && index.columns().stream().filter(names::contains).count() > 1)
                .forEach(index -> notes.add("unique together is left out: " + String.join(", ", index.columns())));
        table.references().stream()
                .filter(key -> key.columns().size() > 1)
                .forEach(key -> notes.add(
                        "the foreign key of several columns is left out: " + String.join(", ", key.columns())));
    }
}
