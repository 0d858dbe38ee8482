package dev.gofasta.generator.schema;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Limits;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.schema.Table.ForeignKey;
import dev.gofasta.generator.schema.Table.Index;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Writes the columns of one table down in the field grammar, and has them parsed: so nothing is read that could not be given. */
final class ColumnReader {

    private final Database database;
    private final SqlDialect dialect;
    private final Table table;
    private final Checks checks;
    private final List<String> notes;

    /** Reads columns of {@code table}; what their fields do not say is added to {@code notes}. */
    ColumnReader(Database database, Table table, List<String> notes) {
        this.database = database;
        dialect = SqlDialect.of(database);
        this.table = table;
        this.notes = notes;
        checks = Checks.of(table.checks());
    }

    /**
     * Returns the field of {@code column}.
     *
     * @throws Unreadable when the grammar has no words for it
     */
    String read(Column column) throws Unreadable {
        Optional<ForeignKey> reference = table.reference(column.name());
        List<String> parts = reference.isPresent() ? reference(column, reference.get()) : scalar(column);
        String text = String.join(":", parts);
        try {
            Field field = dialect.fit(FieldParser.parse(text)).get(0);
            if (!field.column().equals(column.name())) {
                throw new Unreadable("a field of its name would have the column " + field.column());
            }
        } catch (ProblemException ex) {
            throw new Unreadable(sentence(ex.problem().message()));
        }
        return text;
    }

    private static String sentence(String message) {
        return message.replaceAll(" \\(character \\d+ of the fields\\)", "").replaceAll("\\.$", "");
    }

    private List<String> reference(Column column, ForeignKey key) throws Unreadable {
        if (!column.name().endsWith("_id") || !key.targetColumns().equals(List.of("id"))) {
            throw new Unreadable("a reference has a column that ends in _id and points to the column id");
        }
        Name name = Name.of(column.name().substring(0, column.name().length() - "_id".length()));
        Name target = resource(key.target());
        List<String> parts = new ArrayList<>();
        parts.add(name.camel());
        parts.add(name.equals(target) ? "references" : "references=" + target.pascal());
        addFlags(parts, column, false);
        switch (key.onDelete().toUpperCase(Locale.ROOT)) {
            case "CASCADE" -> parts.add("onDelete=cascade");
            case "SET NULL" -> parts.add("onDelete=unset");
            case "SET DEFAULT" -> throw new Unreadable("ON DELETE SET DEFAULT has no counterpart");
            default -> {}
        }
        return parts;
    }

    /**
     * Returns the resource whose table has this name.
     *
     * @throws Unreadable when no resource has such a table
     */
    static Name resource(String table) throws Unreadable {
        Name name = Name.of(table).singular();
        if (!name.snakePlural().equals(table)) {
            throw new Unreadable(
                    "no resource has a table called " + table + ": " + name.pascal() + " has " + name.snakePlural());
        }
        return name;
    }

    private List<String> scalar(Column column) throws Unreadable {
        ColumnTypes.Read read = ColumnTypes.read(database, column.type())
                .orElseThrow(() -> new Unreadable("no field has the type " + column.type()));
        FieldType type = type(column, read);
        List<String> parts = new ArrayList<>();
        parts.add(fieldName(column.name()));
        parts.add(type == FieldType.ENUM ? "enum=" + String.join(",", constants(column)) : keyword(type, read));
        addFlags(parts, column, true);
        addLimits(parts, type, read);
        addDefault(parts, column, type);
        noteTwins(column, type);
        return parts;
    }

    private FieldType type(Column column, ColumnTypes.Read read) {
        String name = column.name();
        return switch (read.field()) {
            case STRING -> constants(column).isEmpty() ? FieldType.STRING : FieldType.ENUM;
            case TEXT -> checks.isJson(name) ? FieldType.JSON : FieldType.TEXT;
            case INT -> database == Database.SQLITE && checks.isFlag(name) ? FieldType.BOOL : FieldType.INT;
            default -> read.field();
        };
    }

    /** An enumeration stores the names of its constants: other texts are not one. */
    private List<String> constants(Column column) {
        return checks.values(column.name())
                .filter(values ->
                        values.size() > 1 && values.stream().allMatch(value -> value.matches("[A-Z][A-Z0-9_]*")))
                .map(values -> values.stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
    }

    /** What a database reserves has a column with an ending. */
    private static String fieldName(String column) {
        if (column.endsWith("_value")) {
            Name bare = Name.of(column.substring(0, column.length() - "_value".length()));
            if (bare.column().equals(column)) {
                return bare.camel();
            }
        }
        return Name.of(column).camel();
    }

    private static String keyword(FieldType type, ColumnTypes.Read read) {
        Limits ofFloat = Limits.of(FieldType.FLOAT);
        boolean isFloat =
                type == FieldType.DECIMAL && read.first() == ofFloat.precision() && read.second() == ofFloat.scale();
        return isFloat ? FieldType.FLOAT.keyword() : type.keyword();
    }

    private void addLimits(List<String> parts, FieldType type, ColumnTypes.Read read) {
        if (type == FieldType.STRING && read.first() != Limits.of(type).length()) {
            parts.add("length=" + read.first());
        }
        if (type == FieldType.DECIMAL && parts.get(1).equals(type.keyword())) {
            Limits usual = dialect.fit(List.of(Field.of("value", type))).get(0).limits();
            if (usual.precision() != read.first() || usual.scale() != read.second()) {
                parts.add("precision=" + read.first() + "," + read.second());
            }
        }
    }

    private void addFlags(List<String> parts, Column column, boolean indexable) {
        if (column.nullable()) {
            parts.add("optional");
        }
        List<Index> indexes = table.indexes().stream()
                .filter(index -> live(index.columns()).equals(List.of(column.name())))
                .toList();
        Optional<Index> unique = indexes.stream().filter(Index::unique).findFirst();
        if (unique.isPresent()) {
            parts.add("unique");
            boolean amongLive = database == Database.MYSQL
                    ? unique.get().columns().contains("live")
                    : unique.get().condition().matches("(?i)\\W*deleted_at\\W+is null\\W*");
            if (!amongLive) {
                notes.add(column.name() + ": unique among all rows; gofasta's unique is among those not archived");
            }
        } else if (indexable && !indexes.isEmpty()) {
            parts.add("index");
        }
    }

    private List<String> live(List<String> columns) {
        return database == Database.MYSQL
                ? columns.stream().filter(each -> !each.equals("live")).toList()
                : columns;
    }

    private void addDefault(List<String> parts, Column column, FieldType type) {
        String value = column.defaultValue();
        if (value == null) {
            return;
        }
        if (column.nullable()) {
            notes.add(column.name() + ": the default " + value + " is left out, as an optional field has none");
            return;
        }
        DefaultText.of(database, type, value)
                .ifPresentOrElse(
                        text -> parts.add("default=" + text),
                        () -> notes.add(column.name() + ": the default " + value + " has no words in the grammar"));
    }

    /** Two types of fields can have one type of columns. */
    private void noteTwins(Column column, FieldType type) {
        String twin = type == FieldType.LONG
                ? "a duration"
                : database != Database.SQLITE
                        ? null
                        : type == FieldType.TEXT ? "json" : type == FieldType.UUID ? "a string of length 36" : null;
        if (twin != null) {
            notes.add(column.name() + ": read as " + type.keyword() + "; " + twin + " has the same column");
        }
    }

    /** Says why the grammar has no words for something, as the end of a sentence. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return Objects.requireNonNull(getMessage());
        }
    }
}
