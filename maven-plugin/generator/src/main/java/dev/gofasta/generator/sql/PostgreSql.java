package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.template.TemplateCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of PostgreSQL. Tables share two functions, which their triggers call. */
final class PostgreSql extends StandardDialect {

    private static final String BASE = "rest/src/main/resources/db/migration/";
    private static final String FILL = """
            -- The rows that are there get a value once, archived ones too. As a default that goes again it is set
            -- without rewriting them: an UPDATE would raise their record_version and fail the next If-Match.
            """;

    PostgreSql() {
        super(Limit.POSTGRESQL, Literals.POSTGRESQL);
    }

    @Override
    public Database database() {
        return Database.POSTGRESQL;
    }

    @Override
    public String type(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> "VARCHAR(" + field.limits().length() + ")";
            case TEXT -> "TEXT";
            case INT -> "INTEGER";
            case LONG, DURATION -> "BIGINT";
            case DOUBLE -> "DOUBLE PRECISION";
            case FLOAT, DECIMAL -> "NUMERIC" + field.limits().digits();
            case BOOL -> "BOOLEAN";
            case UUID, REFERENCES -> "UUID";
            case TIME -> "TIMESTAMPTZ";
            case DATE -> "DATE";
            case JSON -> "JSONB";
            case BYTES -> "BYTEA";
        };
    }

    @Override
    public String now() {
        return "now()";
    }

    /** Functions hold semicolons, so that these scripts are statements of their own. */
    @Override
    public Optional<UpDown> base() {
        TemplateCatalog catalog = new TemplateCatalog();
        return Optional.of(UpDown.of(
                withoutEnd(catalog.read(BASE + "V1__base.sql")), withoutEnd(catalog.read(BASE + "U1__base.sql"))));
    }

    private static String withoutEnd(String script) {
        return script.stripTrailing().replaceFirst(";$", "");
    }

    @Override
    String idDefinition(String table) {
        return "UUID PRIMARY KEY";
    }

    @Override
    Map<String, String> sharedColumns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("created_at", "TIMESTAMPTZ NOT NULL DEFAULT now()");
        columns.put("updated_at", "TIMESTAMPTZ NOT NULL DEFAULT now()");
        columns.put("deleted_at", "TIMESTAMPTZ");
        columns.put("record_version", "BIGINT NOT NULL DEFAULT 0");
        columns.put("is_active", "BOOLEAN NOT NULL DEFAULT TRUE");
        columns.put("is_deletable", "BOOLEAN NOT NULL DEFAULT TRUE");
        return columns;
    }

    @Override
    List<String> triggers(String table) {
        return List.of(
                trigger(table, "touch", "UPDATE", "touch_record"),
                trigger(table, "protect", "DELETE OR UPDATE OF deleted_at", "protect_record"));
    }

    private static String trigger(String table, String name, String events, String function) {
        return "CREATE TRIGGER " + Identifiers.sql(table, name) + INDENT + "BEFORE " + events + " ON " + table + INDENT
                + "FOR EACH ROW EXECUTE FUNCTION " + function + "()";
    }

    @Override
    String joinColumn(JoinTable table, String column, String target) {
        return "UUID NOT NULL REFERENCES " + target + " (id) ON DELETE CASCADE";
    }

    @Override
    List<String> addedColumn(KnownTable table, Field field, @Nullable String fill) {
        String name = table.name();
        List<String> statements = new ArrayList<>();
        String add = "ALTER TABLE " + name + INDENT + "ADD COLUMN " + field.column() + " " + definition(name, field);
        if (fill == null) {
            statements.add(add);
        } else {
            statements.add(FILL + add + " DEFAULT " + literal(field, fill));
            statements.add("ALTER TABLE " + name + INDENT + "ALTER COLUMN " + field.column() + " DROP DEFAULT");
        }
        constraints(name, field)
                .forEach((constraint, definition) -> statements.add(
                        "ALTER TABLE " + name + INDENT + "ADD CONSTRAINT " + constraint + " " + definition));
        statements.addAll(indexes(name, field));
        return statements;
    }

    /** Indexes and constraints go with their column. */
    @Override
    List<String> droppedColumn(KnownTable table, Field field) {
        return List.of("ALTER TABLE " + table.name() + " DROP COLUMN " + field.column());
    }

    @Override
    List<String> renamedColumn(KnownTable table, String from, String to) {
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + table.name() + " RENAME COLUMN " + from + " TO " + to);
        statements.addAll(renamedObjects(table, table.name(), table.name() + "_" + from, table.name() + "_" + to));
        return statements;
    }

    @Override
    List<String> renamedTable(KnownTable table, String to) {
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + table.name() + " RENAME TO " + to);
        statements.addAll(renamedObjects(table, to, table.name(), to));
        return statements;
    }

    private static List<String> renamedObjects(KnownTable table, String name, String from, String to) {
        List<String> statements = new ArrayList<>();
        statements.addAll(renamed(table.indexes(), from, to, (old, now) -> "ALTER INDEX " + old + " RENAME TO " + now));
        statements.addAll(renamed(
                table.constraints(),
                from,
                to,
                (old, now) -> "ALTER TABLE " + name + " RENAME CONSTRAINT " + old + " TO " + now));
        statements.addAll(renamed(
                table.triggers(),
                from,
                to,
                (old, now) -> "ALTER TRIGGER " + old + " ON " + name + " RENAME TO " + now));
        return statements;
    }
}
