package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that MySQL 8.4 and MariaDB 11 both read. As neither rolls back a change of a schema, each step is one statement
 * where it can be.
 */
final class MySql extends StandardDialect {

    private static final String FILL = """
            -- The rows that are there get a value once, archived ones too. As a default that goes again it is set
            -- without an UPDATE, which would raise their record_version and fail the next If-Match.
            """;

    MySql() {
        super(Limit.MYSQL, Literals.MYSQL);
    }

    @Override
    public Database database() {
        return Database.MYSQL;
    }

    @Override
    public String type(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> "VARCHAR(" + field.limits().length() + ")";
            case TEXT -> "LONGTEXT";
            case INT -> "INT";
            case LONG, DURATION -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case FLOAT, DECIMAL -> "DECIMAL" + field.limits().digits();
            case BOOL -> "TINYINT(1)";
            case UUID, REFERENCES -> "CHAR(36)";
            case TIME -> "DATETIME(6)";
            case DATE -> "DATE";
            case JSON -> "JSON";
            case BYTES -> "LONGBLOB";
        };
    }

    @Override
    public String now() {
        return "UTC_TIMESTAMP(6)";
    }

    /** The default of a long text has to be an expression. */
    @Override
    String defaultClause(String table, Field field, String value) {
        String literal = literal(field, value);
        return "DEFAULT " + (field.type() == FieldType.TEXT ? "(" + literal + ")" : literal);
    }

    @Override
    String idDefinition(String table) {
        return "CHAR(36) NOT NULL PRIMARY KEY";
    }

    @Override
    Map<String, String> sharedColumns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("created_at", "DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6))");
        columns.put("updated_at", "DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6))");
        columns.put("deleted_at", "DATETIME(6)");
        columns.put("record_version", "BIGINT NOT NULL DEFAULT 0");
        columns.put("is_active", "TINYINT(1) NOT NULL DEFAULT TRUE");
        columns.put("is_deletable", "TINYINT(1) NOT NULL DEFAULT TRUE");
        columns.put("live", "TINYINT(1) GENERATED ALWAYS AS (IF(deleted_at IS NULL, 1, NULL)) VIRTUAL");
        return columns;
    }

    @Override
    String tableComment() {
        return "-- The column live is 1, or NULL once a row is archived: within a unique key it lets only live rows clash.\n";
    }

    @Override
    String tableOptions() {
        return " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
    }

    @Override
    List<String> triggers(String table) {
        return List.of(
                """
                CREATE TRIGGER %s
                    BEFORE UPDATE ON %s
                    FOR EACH ROW
                    SET NEW.record_version = IF(NEW.record_version = OLD.record_version, OLD.record_version + 1, NEW.record_version),
                        NEW.updated_at = IF(NEW.updated_at = OLD.updated_at, UTC_TIMESTAMP(6), NEW.updated_at)""".formatted(Identifiers.sql(table, "touch"), table),
                protection(
                        table,
                        "protect_archive",
                        "UPDATE",
                        "NOT OLD.is_deletable AND NEW.deleted_at IS NOT NULL AND NOT (NEW.deleted_at <=> OLD.deleted_at)"),
                protection(table, "protect_delete", "DELETE", "NOT OLD.is_deletable"));
    }

    private static String protection(String table, String name, String event, String condition) {
        return """
                CREATE TRIGGER %s
                    BEFORE %s ON %s
                    FOR EACH ROW
                BEGIN
                    IF %s THEN
                        SIGNAL SQLSTATE '23001' SET MESSAGE_TEXT = 'A record of %s is not deletable';
                    END IF;
                END""".formatted(Identifiers.sql(table, name), event, table, condition, table);
    }

    @Override
    List<String> indexes(String table, Field field) {
        return List.of();
    }

    /** Within the definition, so that the server makes none of its own for a foreign key. */
    @Override
    List<String> innerIndexes(String table, Field field) {
        if (field.unique()) {
            return List.of("UNIQUE INDEX " + indexName(table, field) + " " + uniqueKey(field));
        }
        return field.indexed() || field.toOne()
                ? List.of("INDEX " + indexName(table, field) + " (" + field.column() + ")")
                : List.of();
    }

    @Override
    String uniqueKey(Field field) {
        return "(" + field.column() + ", live)";
    }

    @Override
    String joinColumn(JoinTable table, String column, String target) {
        return "CHAR(36) NOT NULL";
    }

    /** The server reads and forgets references that stand with their column. */
    @Override
    List<String> joinItems(JoinTable table, Name resource, Field field) {
        return List.of(
                joinReference(table, table.ownColumn(), resource.snakePlural()),
                joinReference(
                        table,
                        table.otherColumn(),
                        field.requireReference().target().snakePlural()),
                "INDEX " + Identifiers.sql(table.name(), table.otherColumn(), "idx") + " (" + table.otherColumn()
                        + ")");
    }

    private static String joinReference(JoinTable table, String column, String target) {
        return "CONSTRAINT " + Identifiers.sql(table.name(), column, "fkey") + " FOREIGN KEY (" + column
                + ") REFERENCES " + target + " (id) ON DELETE CASCADE";
    }

    @Override
    List<String> joinIndexes(JoinTable table) {
        return List.of();
    }

    @Override
    List<String> addedColumn(KnownTable table, Field field, @Nullable String fill) {
        String name = table.name();
        List<String> actions = new ArrayList<>();
        String add = "ADD COLUMN " + field.column() + " " + definition(name, field);
        actions.add(fill == null ? add : add + " " + defaultClause(name, field, fill));
        constraints(name, field)
                .forEach((constraint, definition) -> actions.add("ADD CONSTRAINT " + constraint + " " + definition));
        innerIndexes(name, field).forEach(index -> actions.add("ADD " + index));
        String statement = alter(name, actions);
        return fill == null
                ? List.of(statement)
                : List.of(FILL + statement, alter(name, List.of("ALTER COLUMN " + field.column() + " DROP DEFAULT")));
    }

    @Override
    List<String> droppedColumn(KnownTable table, Field field) {
        List<String> actions = new ArrayList<>();
        constraints(table.name(), field).keySet().forEach(name -> actions.add("DROP CONSTRAINT " + name));
        if (field.unique() || field.indexed() || field.toOne()) {
            actions.add("DROP INDEX " + indexName(table.name(), field));
        }
        actions.add("DROP COLUMN " + field.column());
        return List.of(alter(table.name(), actions));
    }

    private static String alter(String table, List<String> actions) {
        return "ALTER TABLE " + table + INDENT + String.join("," + INDENT, actions);
    }

    @Override
    String dropIndex(String table, String name) {
        return super.dropIndex(table, name) + " ON " + table;
    }

    /** A checked column can't be renamed: its check goes and comes again. */
    @Override
    List<String> renamedColumn(KnownTable table, String from, String to) {
        String name = table.name();
        Map<String, String> checks = new LinkedHashMap<>();
        table.constraints().forEach((constraint, definition) -> {
            if (definition.startsWith("CHECK") && Words.contains(definition, from)) {
                checks.put(constraint, Words.replace(definition, from, to));
            }
        });
        List<String> statements = new ArrayList<>();
        checks.keySet().forEach(check -> statements.add("ALTER TABLE " + name + " DROP CONSTRAINT " + check));
        List<String> actions = new ArrayList<>(List.of("RENAME COLUMN " + from + " TO " + to));
        actions.addAll(renamedIndexes(table, name + "_" + from, name + "_" + to));
        statements.add(alter(name, actions));
        checks.forEach((check, definition) -> statements.add("ALTER TABLE " + name + INDENT + "ADD CONSTRAINT "
                + called(check, name + "_" + from, name + "_" + to) + " " + definition));
        return statements;
    }

    /** Constraints and triggers have no other way to a new name than to go and to come again. */
    @Override
    List<String> renamedTable(KnownTable table, String to) {
        String from = table.name();
        List<String> dropped = new ArrayList<>();
        List<String> added = new ArrayList<>();
        table.constraints().forEach((constraint, definition) -> {
            if (constraint.startsWith(from + "_") && !definition.isEmpty()) {
                dropped.add("DROP CONSTRAINT " + constraint);
                added.add("ADD CONSTRAINT " + called(constraint, from, to) + " " + Words.replace(definition, from, to));
            }
        });
        List<String> renamed = new ArrayList<>(renamedIndexes(table, from, to));
        renamed.add("RENAME TO " + to);
        List<String> statements = new ArrayList<>();
        if (!dropped.isEmpty()) {
            statements.add(alter(from, dropped));
        }
        statements.add(alter(from, renamed));
        if (!added.isEmpty()) {
            statements.add(alter(to, added));
        }
        statements.addAll(Triggers.renamed(table, to, name -> "DROP TRIGGER " + name));
        return statements;
    }

    private static List<String> renamedIndexes(KnownTable table, String from, String to) {
        return renamed(table.indexes(), from, to, (old, now) -> "RENAME INDEX " + old + " TO " + now).stream()
                .filter(action -> !action.startsWith("RENAME INDEX " + table.name() + "_pkey "))
                .toList();
    }

    private static String called(String name, String from, String to) {
        return name.startsWith(from + "_") ? Identifiers.sql(to + name.substring(from.length())) : name;
    }
}
