package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.List;

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
        if (field.type() == FieldType.JSON) {
            annotations.add("@JdbcTypeCode(SqlTypes.JSON)");
        }
        annotations.add(column(field));
        return annotations;
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
        return switch (field.type()) {
            case ENUM -> List.of(jpa + "Column", jpa + "Enumerated", jpa + "EnumType");
            case JSON ->
                List.of(jpa + "Column", "org.hibernate.annotations.JdbcTypeCode", "org.hibernate.type.SqlTypes");
            default -> List.of(jpa + "Column");
        };
    }
}
