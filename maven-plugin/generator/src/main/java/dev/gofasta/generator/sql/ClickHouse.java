package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of ClickHouse, which has no keys, no triggers and no transactions: what needs one of them is refused. */
final class ClickHouse implements SqlDialect {

    private static final String TIME = "DateTime64(6, 'UTC')";
    private static final String DELETED = "is_deleted";

    @Override
    public Database database() {
        return Database.CLICKHOUSE;
    }

    @Override
    public String type(Field field) {
        return switch (field.type()) {
            // The type JSON takes objects only and drops nulls; a text gives back what was sent.
            case STRING, TEXT, BYTES, JSON -> "String";
            case ENUM -> "LowCardinality(String)";
            case INT -> "Int32";
            case LONG, DURATION -> "Int64";
            case DOUBLE -> "Float64";
            case FLOAT, DECIMAL -> "Decimal" + field.limits().digits();
            case BOOL -> "Bool";
            case UUID, REFERENCES -> "UUID";
            case TIME -> TIME;
            case DATE -> "Date32";
        };
    }

    @Override
    public String definition(String table, Field field) {
        if (!field.optional()) {
            return type(field);
        }
        return field.type() == FieldType.ENUM ? "LowCardinality(Nullable(String))" : "Nullable(" + type(field) + ")";
    }

    @Override
    public String now() {
        return "now64(6, 'UTC')";
    }

    @Override
    public List<Field> fit(List<Field> fields) {
        fields.forEach(ClickHouse::requirePossible);
        return fields;
    }

    private static void requirePossible(Field field) {
        String name = "'" + field.name().camel() + "'";
        if (!field.scalar()) {
            throw limit(
                    name + " is a reference, and ClickHouse has no foreign keys and no transactions to keep one true.",
                    "Hold the id as a value, such as " + field.name().camel() + "Id:uuid; nobody checks it then.");
        }
        if (field.unique()) {
            throw limit(
                    name + " can't be unique: ClickHouse has no unique keys.",
                    "Leave 'unique' out, or keep what must be unique in a database with transactions.");
        }
        if (field.indexed()) {
            throw limit(
                    name + " can't have an index: ClickHouse finds rows by the ORDER BY of their table.",
                    "Leave 'index' out; docs/guide/clickhouse.md says how to choose the order of a table.");
        }
        if (field.column().equals(DELETED)) {
            throw limit(name + " would be the column that hides a deleted row.", "Choose another name.");
        }
    }

    @Override
    public Optional<UpDown> base() {
        return Optional.empty();
    }

    @Override
    public UpDown createTable(Name resource, List<Field> fields) {
        String table = resource.snakePlural();
        return UpDown.of(
                "CREATE TABLE " + table + " (\n    " + String.join(",\n    ", definitions(table, fields))
                        + "\n)\nENGINE = ReplacingMergeTree(updated_at, is_deleted)\n"
                        + "PARTITION BY toYYYYMM(created_at)\nORDER BY id",
                dropTable(table));
    }

    /** The columns, aligned, the fields between the id and what every table has; then the constraints. */
    private List<String> definitions(String table, List<Field> fields) {
        Map<String, String> definitions = new LinkedHashMap<>();
        definitions.put("id", "UUID");
        fields.forEach(field -> definitions.put(field.column(), definition(table, field)));
        definitions.put("created_at", TIME);
        definitions.put("updated_at", TIME);
        definitions.put(DELETED, "UInt8 DEFAULT 0");
        int widest =
                definitions.keySet().stream().mapToInt(String::length).max().orElseThrow();
        List<String> lines = new ArrayList<>();
        definitions.forEach(
                (column, definition) -> lines.add(column + " ".repeat(widest - column.length() + 1) + definition));
        fields.stream()
                .filter(field -> field.type() == FieldType.ENUM)
                .forEach(field -> lines.add(constraint(table, field)));
        return lines;
    }

    private static String constraint(String table, Field field) {
        String values = field.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        String holds = field.column() + " IN (" + values + ")";
        return "CONSTRAINT " + Identifiers.sql(table, field.column(), "check") + " CHECK "
                + (field.optional() ? field.column() + " IS NULL OR " + holds : holds);
    }

    @Override
    public UpDown joinTable(Name resource, Field field) {
        throw refused("join tables", "Hold the ids in a table of their own; nobody checks what they refer to.");
    }

    @Override
    public UpDown addColumn(KnownTable table, Field field, @Nullable String fill) {
        requirePossible(field);
        String alter = "ALTER TABLE " + table.name();
        return UpDown.of(
                alter + " ADD COLUMN " + field.column() + " " + definition(table.name(), field)
                        + defaultClause(field, fill == null ? field.defaultValue() : fill),
                alter + " DROP COLUMN " + field.column());
    }

    /** What rows read that are older than the column. A decimal is a text: as a number it would be a binary fraction. */
    private static String defaultClause(Field field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean decimal = field.type() == FieldType.FLOAT || field.type() == FieldType.DECIMAL;
        return " DEFAULT " + (decimal ? "'" + value + "'" : Literals.CLICKHOUSE.of(field, value));
    }

    @Override
    public UpDown addIndex(String table, List<String> columns) {
        throw refused("indexes of columns", "Rows are found by the ORDER BY of their table: choose that.");
    }

    @Override
    public UpDown renameColumn(KnownTable table, String from, String to) {
        String alter = "ALTER TABLE " + table.name() + " RENAME COLUMN ";
        return UpDown.of(alter + from + " TO " + to, alter + to + " TO " + from);
    }

    @Override
    public UpDown renameTable(KnownTable table, String to) {
        return UpDown.of("RENAME TABLE " + table.name() + " TO " + to, "RENAME TABLE " + to + " TO " + table.name());
    }

    @Override
    public String script(List<String> statements) {
        return statements.stream().map(each -> each + ";\n").collect(Collectors.joining("\n"));
    }

    private static ProblemException refused(String what, String hint) {
        return limit("ClickHouse has no " + what + ".", hint);
    }

    private static ProblemException limit(String message, String hint) {
        return Problem.of(ProblemCode.GF_GEN_DATABASE_LIMIT, message, hint).asException();
    }
}
