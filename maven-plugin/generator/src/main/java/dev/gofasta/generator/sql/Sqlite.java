package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.naming.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of SQLite. Constraints stand with their column: so a column can come and go with them, and no table is ever built
 * again.
 */
final class Sqlite extends StandardDialect {

    private static final String FILL = """
            -- The rows that are there get a value once, archived ones too. The trigger is away meanwhile: it would raise
            -- their record_version and fail the next If-Match.
            """;

    Sqlite() {
        super(Limit.SQLITE, Literals.SQLITE);
    }

    @Override
    public Database database() {
        return Database.SQLITE;
    }

    /** The database keeps lengths and digits for those who read the schema, and does not enforce them. */
    @Override
    public String type(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> "TEXT(" + field.limits().length() + ")";
            case TEXT, JSON -> "TEXT";
            case UUID, REFERENCES -> "TEXT(36)";
            case INT, BOOL -> "INTEGER";
            case LONG, DURATION -> "BIGINT";
            case DOUBLE -> "REAL";
            case FLOAT, DECIMAL -> "NUMERIC" + field.limits().digits();
            case TIME -> "DATETIME";
            case DATE -> "DATE";
            case BYTES -> "BLOB";
        };
    }

    /** The clock of the database ends at milliseconds. */
    @Override
    public String now() {
        return "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')";
    }

    @Override
    public String definition(String table, Field field) {
        return super.definition(table, field) + ownConstraints(table, field);
    }

    private String ownConstraints(String table, Field field) {
        String check = " CONSTRAINT " + checkName(table, field) + " ";
        if (field.type() == FieldType.ENUM) {
            return check + enumCheck(field);
        }
        if (field.type() == FieldType.BOOL) {
            return check + "CHECK (" + field.column() + " IN (0, 1))";
        }
        return field.toOne() ? " CONSTRAINT " + foreignKeyName(table, field) + " " + references(table, field) : "";
    }

    @Override
    Map<String, String> constraints(String table, Field field) {
        return Map.of();
    }

    @Override
    String idDefinition(String table) {
        return "TEXT(36) NOT NULL PRIMARY KEY";
    }

    @Override
    Map<String, String> sharedColumns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("created_at", "DATETIME NOT NULL DEFAULT (" + now() + ")");
        columns.put("updated_at", "DATETIME NOT NULL DEFAULT (" + now() + ")");
        columns.put("deleted_at", "DATETIME");
        columns.put("record_version", "BIGINT NOT NULL DEFAULT 0");
        columns.put("is_active", "INTEGER NOT NULL DEFAULT 1");
        columns.put("is_deletable", "INTEGER NOT NULL DEFAULT 1");
        return columns;
    }

    @Override
    List<String> triggers(String table) {
        String now = now();
        return List.of(
                """
                CREATE TRIGGER %s
                    AFTER UPDATE ON %s
                    FOR EACH ROW
                    WHEN NEW.record_version = OLD.record_version OR NEW.updated_at = OLD.updated_at
                BEGIN
                    UPDATE %s
                    SET record_version = iif(NEW.record_version = OLD.record_version, OLD.record_version + 1, NEW.record_version),
                        updated_at = iif(NEW.updated_at = OLD.updated_at, %s, NEW.updated_at)
                    WHERE id = NEW.id;
                END""".formatted(Identifiers.sql(table, "touch"), table, table, now),
                protection(
                        table,
                        "protect_archive",
                        "UPDATE OF deleted_at",
                        "NOT OLD.is_deletable AND NEW.deleted_at IS NOT NULL"),
                protection(table, "protect_delete", "DELETE", "NOT OLD.is_deletable"));
    }

    private static String protection(String table, String name, String event, String condition) {
        return """
                CREATE TRIGGER %s
                    BEFORE %s ON %s
                    FOR EACH ROW
                    WHEN %s
                BEGIN
                    SELECT RAISE(ABORT, 'A record of %s is not deletable');
                END""".formatted(Identifiers.sql(table, name), event, table, condition, table);
    }

    @Override
    String joinColumn(JoinTable table, String column, String target) {
        return "TEXT(36) NOT NULL REFERENCES " + target + " (id) ON DELETE CASCADE";
    }

    /** A column is added as one that may be missing where its value is not the same constant for all rows to come. */
    @Override
    List<String> addedColumn(KnownTable table, Field field, @Nullable String fill) {
        String name = table.name();
        String add = "ALTER TABLE " + name + INDENT + "ADD COLUMN " + field.column() + " ";
        boolean computed = Field.NOW.equals(field.defaultValue());
        List<String> statements = new ArrayList<>();
        if (fill == null && !computed) {
            statements.add(add + definition(name, field));
        } else {
            String value = literal(field, fill == null ? Field.NOW : fill);
            statements.add(FILL + add + type(field) + ownConstraints(name, field));
            table.touching().keySet().forEach(trigger -> statements.add("DROP TRIGGER " + trigger));
            statements.add("UPDATE " + name + " SET " + field.column() + " = " + value);
            statements.addAll(table.touching().values());
            statements.add("ALTER TABLE " + name + INDENT + "ALTER COLUMN " + field.column() + " SET NOT NULL");
        }
        statements.addAll(indexes(name, field));
        return statements;
    }

    @Override
    List<String> droppedColumn(KnownTable table, Field field) {
        List<String> statements = new ArrayList<>();
        if (field.unique() || field.indexed() || field.toOne()) {
            statements.add(dropIndex(table.name(), indexName(table.name(), field)));
        }
        statements.add("ALTER TABLE " + table.name() + " DROP COLUMN " + field.column());
        return statements;
    }

    @Override
    List<String> renamedColumn(KnownTable table, String from, String to) {
        String name = table.name();
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + name + " RENAME COLUMN " + from + " TO " + to);
        statements.addAll(renamedIndexes(table, name, name + "_" + from, name + "_" + to, from, to));
        return statements;
    }

    @Override
    List<String> renamedTable(KnownTable table, String to) {
        String from = table.name();
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + from + " RENAME TO " + to);
        statements.addAll(renamedIndexes(table, to, from, to, from, to));
        statements.addAll(Triggers.renamed(table, to, name -> "DROP TRIGGER " + name));
        return statements;
    }

    /** An index has no other way to a new name than to go and to come again. */
    private static List<String> renamedIndexes(
            KnownTable table, String name, String from, String to, String oldWord, String newWord) {
        List<String> statements = new ArrayList<>();
        table.indexes().forEach((index, made) -> {
            if (index.startsWith(from + "_") && !made.definition().isEmpty()) {
                statements.add("DROP INDEX " + index);
                statements.add(new KnownTable.Index(made.unique(), Words.replace(made.definition(), oldWord, newWord))
                        .create(Identifiers.sql(to + index.substring(from.length())), name));
            }
        });
        return statements;
    }
}
