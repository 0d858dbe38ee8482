package dev.gofasta.generator.sql;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Reference.OnDelete;
import dev.gofasta.generator.naming.Identifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of the databases with transactions and constraints, with what belongs to each: default, constraints, indexes. */
abstract class ColumnDialect implements SqlDialect {

    private final Literals literals;

    ColumnDialect(Literals literals) {
        this.literals = literals;
    }

    /** Returns a value as a literal, or as an expression for the moment at which a row is stored. */
    final String literal(Field field, String value) {
        return literals.of(field, value);
    }

    @Override
    public String definition(String table, Field field) {
        String value = field.defaultValue();
        return type(field)
                + (field.optional() ? "" : " NOT NULL")
                + (value == null ? "" : " " + defaultClause(table, field, value));
    }

    String defaultClause(String table, Field field, String value) {
        return "DEFAULT " + literal(field, value);
    }

    /** Returns the constraints of {@code table} that follow from {@code field}, by name. */
    Map<String, String> constraints(String table, Field field) {
        Map<String, String> constraints = new LinkedHashMap<>();
        if (field.type() == FieldType.ENUM) {
            constraints.put(checkName(table, field), enumCheck(field));
        }
        if (field.toOne()) {
            constraints.put(
                    foreignKeyName(table, field), "FOREIGN KEY (" + field.column() + ") " + references(table, field));
        }
        return constraints;
    }

    static String checkName(String table, Field field) {
        return Identifiers.sql(table, field.column(), "check");
    }

    static String foreignKeyName(String table, Field field) {
        return Identifiers.sql(table, field.column(), "fkey");
    }

    static String enumCheck(Field field) {
        return "CHECK (" + field.column() + " IN ("
                + field.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ")) + "))";
    }

    String references(String table, Field field) {
        return "REFERENCES " + field.requireReference().target().snakePlural() + " (id) ON DELETE "
                + onDelete(field.requireReference().onDelete());
    }

    static String onDelete(OnDelete onDelete) {
        return switch (onDelete) {
            case RESTRICT -> "RESTRICT";
            case CASCADE -> "CASCADE";
            case UNSET -> "SET NULL";
        };
    }

    /** Returns the statements that index {@code field}; unique means among live rows. */
    List<String> indexes(String table, Field field) {
        if (field.unique()) {
            return List.of("-- Unique among live rows only, so that an archived "
                    + field.name().spoken().toLowerCase(Locale.ROOT) + " can be used again.\n"
                    + createIndex(true, indexName(table, field), table, uniqueKey(field)));
        }
        return field.indexed() || field.toOne()
                ? List.of(createIndex(false, indexName(table, field), table, "(" + field.column() + ")"))
                : List.of();
    }

    /** Returns the indexes that stand within the table's definition, where the database has them there. */
    List<String> innerIndexes(String table, Field field) {
        return List.of();
    }

    static String indexName(String table, Field field) {
        return Identifiers.sql(table, field.column(), field.unique() ? "key" : "idx");
    }

    /** Returns what a unique index is over: columns in parentheses, and a condition. */
    String uniqueKey(Field field) {
        return "(" + field.column() + ") WHERE deleted_at IS NULL";
    }

    static String createIndex(boolean unique, String name, String table, String key) {
        return new KnownTable.Index(unique, key).create(name, table);
    }
}
