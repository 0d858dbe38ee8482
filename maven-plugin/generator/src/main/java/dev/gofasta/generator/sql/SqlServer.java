package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.field.Reference.OnDelete;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of SQL Server: a batch for each statement, as triggers need one of their own, and a name for each default. */
final class SqlServer extends StandardDialect {

    /** Tells capitals apart, as the other databases do. */
    private static final String COLLATION = " COLLATE Latin1_General_100_BIN2";

    private static final int LONGEST_IN_ROW = 4_000;
    private static final String FILL = """
            -- The rows that are there get a value once, archived ones too. As a default that goes again it is set
            -- without an UPDATE, which would raise their record_version and fail the next If-Match.
            """;

    SqlServer() {
        super(Limit.SQLSERVER, Literals.SQLSERVER);
    }

    @Override
    public Database database() {
        return Database.SQLSERVER;
    }

    @Override
    public String type(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> {
                int length = field.limits().length();
                yield length > LONGEST_IN_ROW ? "NVARCHAR(MAX)" : "NVARCHAR(" + length + ")";
            }
            case TEXT, JSON -> "NVARCHAR(MAX)";
            case INT -> "INT";
            case LONG, DURATION -> "BIGINT";
            case DOUBLE -> "FLOAT(53)";
            case FLOAT, DECIMAL -> "DECIMAL" + field.limits().digits();
            case BOOL -> "BIT";
            case UUID, REFERENCES -> "UNIQUEIDENTIFIER";
            case TIME -> "DATETIMEOFFSET(6)";
            case DATE -> "DATE";
            case BYTES -> "VARBINARY(MAX)";
        };
    }

    @Override
    public String now() {
        return "SYSUTCDATETIME()";
    }

    @Override
    public String definition(String table, Field field) {
        return column(table, field, field.defaultValue());
    }

    private String column(String table, Field field, @Nullable String value) {
        boolean text = switch (field.type()) {
            case STRING, TEXT, ENUM -> true;
            default -> false;
        };
        return type(field)
                + (text ? COLLATION : "")
                + (field.optional() ? " NULL" : " NOT NULL")
                + (value == null ? "" : " " + defaultClause(table, field, value));
    }

    @Override
    String defaultClause(String table, Field field, String value) {
        return defaultOf(table, field.column(), literal(field, value));
    }

    private static String defaultOf(String table, String column, String value) {
        return "CONSTRAINT " + Identifiers.sql(table, column, "default") + " DEFAULT " + value;
    }

    @Override
    String idDefinition(String table) {
        return "UNIQUEIDENTIFIER NOT NULL CONSTRAINT " + Identifiers.sql(table, "pkey") + " PRIMARY KEY";
    }

    @Override
    Map<String, String> sharedColumns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("created_at", "DATETIMEOFFSET(6) NOT NULL " + defaultOf(table, "created_at", now()));
        columns.put("updated_at", "DATETIMEOFFSET(6) NOT NULL " + defaultOf(table, "updated_at", now()));
        columns.put("deleted_at", "DATETIMEOFFSET(6) NULL");
        columns.put("record_version", "BIGINT NOT NULL " + defaultOf(table, "record_version", "0"));
        columns.put("is_active", "BIT NOT NULL " + defaultOf(table, "is_active", "1"));
        columns.put("is_deletable", "BIT NOT NULL " + defaultOf(table, "is_deletable", "1"));
        return columns;
    }

    @Override
    List<String> triggers(String table) {
        return List.of("""
                CREATE TRIGGER %s ON %s AFTER UPDATE AS
                BEGIN
                    SET NOCOUNT ON;
                    UPDATE changed
                    SET record_version = CASE WHEN inserted.record_version = deleted.record_version
                            THEN deleted.record_version + 1 ELSE inserted.record_version END,
                        updated_at = CASE WHEN inserted.updated_at = deleted.updated_at
                            THEN SYSUTCDATETIME() ELSE inserted.updated_at END
                    FROM %s AS changed
                    JOIN inserted ON inserted.id = changed.id
                    JOIN deleted ON deleted.id = changed.id
                    WHERE TRIGGER_NESTLEVEL(@@PROCID) = 1
                        AND (inserted.record_version = deleted.record_version OR inserted.updated_at = deleted.updated_at);
                END""".formatted(Identifiers.sql(table, "touch"), table, table), """
                CREATE TRIGGER %s ON %s AFTER UPDATE, DELETE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF EXISTS (
                        SELECT 1
                        FROM deleted
                        LEFT JOIN inserted ON inserted.id = deleted.id
                        WHERE deleted.is_deletable = 0
                            AND (inserted.id IS NULL
                                OR inserted.deleted_at IS NOT NULL
                                    AND (deleted.deleted_at IS NULL OR deleted.deleted_at <> inserted.deleted_at))
                    )
                    BEGIN
                        THROW 50001, 'A record of %s is not deletable', 1;
                    END;
                END""".formatted(
                        Identifiers.sql(table, "protect"), table, table));
    }

    /** A row can be reached by one cascade only, which a later table could break: what follows is left to the service. */
    @Override
    String references(String table, Field field) {
        OnDelete onDelete = field.requireReference().onDelete();
        return "REFERENCES " + field.requireReference().target().snakePlural() + " (id) ON DELETE NO ACTION"
                + (onDelete == OnDelete.RESTRICT
                        ? ""
                        : " /* by the service: " + onDelete.name().toLowerCase(Locale.ROOT) + " */");
    }

    /** Missing values are equal there. */
    @Override
    String uniqueKey(Field field) {
        return super.uniqueKey(field) + (field.optional() ? " AND " + field.column() + " IS NOT NULL" : "");
    }

    @Override
    String joinColumn(JoinTable table, String column, String target) {
        return "UNIQUEIDENTIFIER NOT NULL";
    }

    @Override
    String joinKey(JoinTable table) {
        return "CONSTRAINT " + Identifiers.sql(table.name(), "pkey") + " PRIMARY KEY";
    }

    /** Between rows of one table, only one side can cascade. */
    @Override
    List<String> joinItems(JoinTable table, Name resource, Field field) {
        String own = resource.snakePlural();
        String other = field.requireReference().target().snakePlural();
        return List.of(
                joinReference(table, table.ownColumn(), own, "CASCADE"),
                joinReference(table, table.otherColumn(), other, own.equals(other) ? "NO ACTION" : "CASCADE"));
    }

    private static String joinReference(JoinTable table, String column, String target, String action) {
        return "CONSTRAINT " + Identifiers.sql(table.name(), column, "fkey") + " FOREIGN KEY (" + column
                + ") REFERENCES " + target + " (id) ON DELETE " + action;
    }

    @Override
    List<String> addedColumn(KnownTable table, Field field, @Nullable String fill) {
        String name = table.name();
        List<String> statements = new ArrayList<>();
        statements.add((fill == null ? "" : FILL)
                + "ALTER TABLE " + name + INDENT + "ADD " + field.column() + " "
                + column(name, field, fill == null ? field.defaultValue() : fill));
        if (fill != null) {
            statements.add("ALTER TABLE " + name + INDENT + "DROP CONSTRAINT "
                    + Identifiers.sql(name, field.column(), "default"));
        }
        constraints(name, field)
                .forEach((constraint, definition) -> statements.add(
                        "ALTER TABLE " + name + INDENT + "ADD CONSTRAINT " + constraint + " " + definition));
        statements.addAll(indexes(name, field));
        return statements;
    }

    @Override
    List<String> droppedColumn(KnownTable table, Field field) {
        String name = table.name();
        List<String> statements = new ArrayList<>();
        if (field.unique() || field.indexed() || field.toOne()) {
            statements.add(dropIndex(name, indexName(name, field)));
        }
        List<String> constraints = new ArrayList<>(constraints(name, field).keySet());
        if (field.defaultValue() != null) {
            constraints.add(Identifiers.sql(name, field.column(), "default"));
        }
        String first =
                constraints.stream().map(each -> "CONSTRAINT " + each + ", ").collect(Collectors.joining());
        statements.add("ALTER TABLE " + name + " DROP " + first + "COLUMN " + field.column());
        return statements;
    }

    @Override
    String dropIndex(String table, String name) {
        return super.dropIndex(table, name) + " ON " + table;
    }

    /** What a check or a condition is about can't be renamed: they go and come again. */
    @Override
    List<String> renamedColumn(KnownTable table, String from, String to) {
        String name = table.name();
        String oldPrefix = name + "_" + from;
        String newPrefix = name + "_" + to;
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        after.add("EXEC sp_rename '" + name + "." + from + "', '" + to + "', 'COLUMN'");
        table.constraints().forEach((constraint, definition) -> {
            String now = called(constraint, oldPrefix, newPrefix);
            if (definition.startsWith("CHECK") && Words.contains(definition, from)) {
                before.add("ALTER TABLE " + name + " DROP CONSTRAINT " + constraint);
                after.add("ALTER TABLE " + name + INDENT + "ADD CONSTRAINT " + now + " "
                        + Words.replace(definition, from, to));
            } else if (!now.equals(constraint)) {
                after.add(renameObject(constraint, now, "OBJECT"));
            }
        });
        table.indexes().forEach((index, made) -> {
            String now = called(index, oldPrefix, newPrefix);
            String condition = made.definition().replaceFirst("^\\([^)]*\\)", "");
            if (Words.contains(condition, from)) {
                before.add(dropIndex(name, index));
                after.add(new KnownTable.Index(made.unique(), Words.replace(made.definition(), from, to))
                        .create(now, name));
            } else if (!now.equals(index)) {
                after.add(renameObject(name + "." + index, now, "INDEX"));
            }
        });
        before.addAll(after);
        return before;
    }

    @Override
    List<String> renamedTable(KnownTable table, String to) {
        String from = table.name();
        List<String> statements = new ArrayList<>();
        statements.add("EXEC sp_rename '" + from + "', '" + to + "'");
        statements.addAll(renamed(table.constraints(), from, to, (old, now) -> renameObject(old, now, "OBJECT")));
        statements.addAll(renamed(table.indexes(), from, to, (old, now) -> renameObject(to + "." + old, now, "INDEX")));
        statements.addAll(Triggers.renamed(table, to, name -> "DROP TRIGGER " + name));
        return statements;
    }

    private static String renameObject(String from, String to, String kind) {
        return "EXEC sp_rename '" + from + "', '" + to + "', '" + kind + "'";
    }

    private static String called(String name, String from, String to) {
        return name.startsWith(from + "_") ? Identifiers.sql(to + name.substring(from.length())) : name;
    }

    @Override
    String terminator() {
        return ";\nGO";
    }
}
