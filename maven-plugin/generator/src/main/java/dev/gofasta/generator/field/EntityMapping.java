package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotations that map a field of an entity to its column. */
final class EntityMapping {

    private EntityMapping() {}

    /** Returns the annotations, in the order in which they stand above the field. */
    static List<String> annotations(Field field, Name resource) {
        if (field.toMany()) {
            return joinTable(field, resource);
        }
        if (field.toOne()) {
            return joinColumn(field);
        }
        List<String> annotations = new ArrayList<>();
        if (field.type() == FieldType.ENUM) {
            annotations.add("@Enumerated(EnumType.STRING)");
        }
        String jdbcType = jdbcType(field.type());
        if (jdbcType != null) {
            annotations.add("@JdbcTypeCode(SqlTypes." + jdbcType + ")");
        }
        annotations.add(column(field));
        return annotations;
    }

    /** Returns the JDBC type that a column has where Hibernate would choose another, or one by database. */
    private static @Nullable String jdbcType(FieldType type) {
        return switch (type) {
            case DURATION -> "BIGINT";
            case ENUM -> "VARCHAR";
            case JSON -> "JSON";
            default -> null;
        };
    }

    /** Names the column where it is not simply the field: Hibernate would put the underscores elsewhere, as in planB. */
    private static String column(Field field) {
        List<String> arguments = new ArrayList<>();
        if (!field.column().equals(field.name().camel())) {
            arguments.add("name = \"" + field.column() + "\"");
        }
        if (!field.optional()) {
            arguments.add("nullable = false");
        }
        if (field.type().isDecimal()) {
            arguments.add("precision = " + field.limits().precision());
            arguments.add("scale = " + field.limits().scale());
        } else if (field.type() == FieldType.ENUM
                || field.type() == FieldType.STRING && field.limits().length() != 255) {
            arguments.add("length = " + field.limits().length());
        }
        return arguments.isEmpty() ? "@Column" : "@Column(" + String.join(", ", arguments) + ")";
    }

    private static List<String> joinColumn(Field field) {
        String kind = field.unique() ? "OneToOne" : "ManyToOne";
        String required = field.optional() ? "" : ", optional = false";
        String nullable = field.optional() ? "" : ", nullable = false";
        return List.of(
                "@" + kind + "(fetch = FetchType.LAZY" + required + ")",
                "@JoinColumn(name = \"" + field.column() + "\"" + nullable + ")");
    }

    private static List<String> joinTable(Field field, Name resource) {
        JoinTable table = JoinTable.of(resource, field);
        return List.of(
                "@ManyToMany",
                "@JoinTable(name = \"" + table.name() + "\", joinColumns = @JoinColumn(name = \"" + table.ownColumn()
                        + "\"), inverseJoinColumns = @JoinColumn(name = \"" + table.otherColumn() + "\"))",
                "@BatchSize(size = 100)");
    }

    /** Returns what an entity with {@code field} imports for its annotations and its type. */
    static List<String> imports(Field field) {
        String jpa = "jakarta.persistence.";
        if (field.toMany()) {
            return List.of(
                    jpa + "ManyToMany",
                    jpa + "JoinTable",
                    jpa + "JoinColumn",
                    "org.hibernate.annotations.BatchSize",
                    "java.util.LinkedHashSet",
                    "java.util.Set");
        }
        if (field.toOne()) {
            return List.of(jpa + (field.unique() ? "OneToOne" : "ManyToOne"), jpa + "JoinColumn", jpa + "FetchType");
        }
        List<String> imports = new ArrayList<>(List.of(jpa + "Column"));
        if (field.type() == FieldType.ENUM) {
            imports.addAll(List.of(jpa + "Enumerated", jpa + "EnumType"));
        }
        if (jdbcType(field.type()) != null) {
            imports.addAll(List.of("org.hibernate.annotations.JdbcTypeCode", "org.hibernate.type.SqlTypes"));
        }
        return imports;
    }
}
