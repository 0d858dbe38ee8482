package dev.gofasta.generator.field;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns, constraints and indexes of a resource's fields in the SQL of PostgreSQL. */
public final class Columns {

    private Columns() {}

    /** Returns the definition of a field's column: its type and what one column can say of itself. */
    public static String definition(Field field) {
        String value = field.defaultValue();
        return ColumnType.of(field, Database.POSTGRESQL)
                + (field.optional() ? "" : " NOT NULL")
                + (value == null ? "" : " DEFAULT " + Defaults.sql(field, value));
    }

    /** Returns the constraints of {@code table} that follow from {@code field}, by name. */
    public static Map<String, String> constraints(String table, Field field) {
        Map<String, String> constraints = new LinkedHashMap<>();
        if (field.type() == FieldType.ENUM) {
            String values =
                    field.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
            constraints.put(
                    Identifiers.sql(table, field.column(), "check"),
                    "CHECK (" + field.column() + " IN (" + values + "))");
        }
        if (field.toOne()) {
            constraints.put(
                    Identifiers.sql(table, field.column(), "fkey"),
                    "FOREIGN KEY (" + field.column() + ") REFERENCES "
                            + field.requireReference().target().snakePlural() + " (id) ON DELETE " + onDelete(field));
        }
        return constraints;
    }

    private static String onDelete(Field field) {
        return switch (field.requireReference().onDelete()) {
            case RESTRICT -> "RESTRICT";
            case CASCADE -> "CASCADE";
            case UNSET -> "SET NULL";
        };
    }

    /** Returns the statements that index {@code field}; unique means among live rows. */
    public static List<String> indexes(String table, Field field) {
        List<String> indexes = new ArrayList<>();
        if (field.unique()) {
            indexes.add("-- Unique among live rows only, so that an archived "
                    + field.name().spoken().toLowerCase(Locale.ROOT)
                    + " can be used again.\nCREATE UNIQUE INDEX " + Identifiers.sql(table, field.column(), "key")
                    + " ON " + table
                    + " ("
                    + field.column() + ") WHERE deleted_at IS NULL;");
        } else if (field.indexed() || field.toOne()) {
            indexes.add("CREATE INDEX " + Identifiers.sql(table, field.column(), "idx") + " ON " + table + " ("
                    + field.column() + ");");
        }
        return indexes;
    }

    /** Returns the statement that makes the join table behind {@code field}. */
    public static String joinTable(Name resource, Field field) {
        JoinTable table = JoinTable.of(resource, field);
        String other = field.requireReference().target().snakePlural();
        int width = Math.max(table.ownColumn().length(), table.otherColumn().length());
        return "CREATE TABLE " + table.name() + " (\n"
                + joinColumn(table.ownColumn(), width, resource.snakePlural())
                + joinColumn(table.otherColumn(), width, other)
                + "    PRIMARY KEY (" + table.ownColumn() + ", " + table.otherColumn() + ")\n);\n\n"
                + "CREATE INDEX " + Identifiers.sql(table.name(), table.otherColumn(), "idx") + " ON " + table.name()
                + " ("
                + table.otherColumn() + ");";
    }

    private static String joinColumn(String column, int width, String table) {
        return "    " + column + " ".repeat(width - column.length()) + " UUID NOT NULL REFERENCES " + table
                + " (id) ON DELETE CASCADE,\n";
    }
}
