package dev.gofasta.generator.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that a field can have: how each looks in Java, in SQL, in a request and in a test. */
public enum FieldType {
    STRING(JavaType.of("String"), "VARCHAR(255)", "nullable = false", List.of("NotBlank", "Size(max = 255)"), true),
    TEXT(JavaType.of("String"), "TEXT", "nullable = false", List.of("NotBlank", "Size(max = 65_535)"), false),
    INT(JavaType.primitive("int", "Integer"), "INTEGER", "nullable = false", List.of("NotNull"), true),
    LONG(JavaType.primitive("long", "Long"), "BIGINT", "nullable = false", List.of("NotNull"), true),
    FLOAT(
            JavaType.imported("java.math.BigDecimal"),
            "NUMERIC(10, 2)",
            "nullable = false, precision = 10, scale = 2",
            List.of("NotNull", "Digits(integer = 8, fraction = 2)"),
            true),
    DOUBLE(JavaType.primitive("double", "Double"), "DOUBLE PRECISION", "nullable = false", List.of("NotNull"), false),
    DECIMAL(
            JavaType.imported("java.math.BigDecimal"),
            "NUMERIC(19, 2)",
            "nullable = false, precision = 19, scale = 2",
            List.of("NotNull", "Digits(integer = 17, fraction = 2)"),
            true),
    BOOL(JavaType.primitive("boolean", "Boolean"), "BOOLEAN", "nullable = false", List.of("NotNull"), true),
    UUID(JavaType.imported("java.util.UUID"), "UUID", "nullable = false", List.of("NotNull"), true),
    TIME(JavaType.imported("java.time.Instant"), "TIMESTAMPTZ", "nullable = false", List.of("NotNull"), false),
    DATE(JavaType.imported("java.time.LocalDate"), "DATE", "nullable = false", List.of("NotNull"), true);

    private final JavaType java;
    private final String sql;
    private final String columnArguments;
    private final List<String> constraints;
    private final boolean filterable;

    FieldType(JavaType java, String sql, String columnArguments, List<String> constraints, boolean filterable) {
        this.java = java;
        this.sql = sql;
        this.columnArguments = columnArguments;
        this.constraints = constraints;
        this.filterable = filterable;
    }

    /** Returns the word that names this type in the field grammar. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the type that {@code keyword} names, if any. */
    public static Optional<FieldType> of(String keyword) {
        return Arrays.stream(values())
                .filter(type -> type.keyword().equals(keyword))
                .findFirst();
    }

    /** Returns the words that name a type, in the order of the docs. */
    public static List<String> keywords() {
        return Arrays.stream(values()).map(FieldType::keyword).toList();
    }

    JavaType java() {
        return java;
    }

    String sql() {
        return sql;
    }

    String columnArguments() {
        return columnArguments;
    }

    List<String> constraints() {
        return constraints;
    }

    boolean filterable() {
        return filterable;
    }

    /**
     * How a type is written in Java.
     *
     * @param name in an entity
     * @param boxed in a request, where null means that the client left it out
     * @param importName what to import for it, or null
     */
    record JavaType(String name, String boxed, @Nullable String importName) {

        static JavaType of(String name) {
            return new JavaType(name, name, null);
        }

        static JavaType primitive(String name, String boxed) {
            return new JavaType(name, boxed, null);
        }

        static JavaType imported(String qualifiedName) {
            String name = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
            return new JavaType(name, name, qualifiedName);
        }
    }
}
