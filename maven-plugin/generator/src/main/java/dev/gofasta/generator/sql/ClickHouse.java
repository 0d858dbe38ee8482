package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of ClickHouse, which has no keys, no triggers and no transactions: what needs one of them is refused. */
final class ClickHouse implements SqlDialect {

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
            case TIME -> "DateTime64(6, 'UTC')";
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
        return fields;
    }

    @Override
    public Optional<UpDown> base() {
        return Optional.empty();
    }

    @Override
    public UpDown createTable(Name resource, List<Field> fields) {
        String table = resource.snakePlural();
        String columns = fields.stream()
                .map(field -> "    " + field.column() + " " + definition(table, field) + ",\n")
                .collect(Collectors.joining());
        return UpDown.of(
                "CREATE TABLE " + table + " (\n    id UUID,\n" + columns
                        + "    created_at DateTime64(6, 'UTC'),\n    updated_at DateTime64(6, 'UTC'),\n"
                        + "    is_deleted UInt8 DEFAULT 0\n)\nENGINE = ReplacingMergeTree(updated_at, is_deleted)\n"
                        + "ORDER BY id",
                dropTable(table));
    }

    @Override
    public UpDown joinTable(Name resource, Field field) {
        throw refused("join tables", "Hold the ids in a table of their own; nobody checks what they refer to.");
    }

    @Override
    public UpDown addColumn(KnownTable table, Field field, @Nullable String fill) {
        if (!field.scalar() || field.unique() || field.indexed()) {
            throw refused("keys and indexes of columns", "Leave the modifier out, or hold an id as a value.");
        }
        String alter = "ALTER TABLE " + table.name();
        return UpDown.of(
                alter + " ADD COLUMN " + field.column() + " " + definition(table.name(), field),
                alter + " DROP COLUMN " + field.column());
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
        return Problem.of(ProblemCode.GF_GEN_DATABASE_LIMIT, "ClickHouse has no " + what + ".", hint)
                .asException();
    }
}
