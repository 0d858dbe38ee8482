package dev.gofasta.generator.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types that a field can have. How each looks in a request is {@link Constraints}. */
public enum FieldType {
    STRING(JavaType.of("String"), true),
    TEXT(JavaType.of("String"), false),
    INT(JavaType.primitive("int", "Integer"), true),
    LONG(JavaType.primitive("long", "Long"), true),
    FLOAT(JavaType.imported("java.math.BigDecimal"), true),
    DOUBLE(JavaType.primitive("double", "Double"), false),
    DECIMAL(JavaType.imported("java.math.BigDecimal"), true),
    BOOL(JavaType.primitive("boolean", "Boolean"), true),
    UUID(JavaType.imported("java.util.UUID"), true),
    TIME(JavaType.imported("java.time.Instant"), false),
    DATE(JavaType.imported("java.time.LocalDate"), true),
    DURATION(JavaType.imported("java.time.Duration"), false),
    JSON(JavaType.imported("tools.jackson.databind.JsonNode"), false),
    BYTES(JavaType.of("byte[]"), false),
    /** A fixed set of names; its class is made beside the entity. */
    ENUM(JavaType.of("Enum"), true),
    /** One other resource, or with {@link Modifier#MANY} several. */
    REFERENCES(JavaType.imported("java.util.UUID"), true);

    private final JavaType java;
    private final boolean filterable;

    FieldType(JavaType java, boolean filterable) {
        this.java = java;
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

    /** Returns how the type is written in Java; that of an enumeration and of a reference depends on the field. */
    public JavaType java() {
        return java;
    }

    /** Returns whether a list can be filtered by equality with a field of this type. */
    boolean filterable() {
        return filterable;
    }

    /** Returns whether values of this type have an order that a list can be sorted by. */
    boolean sortable() {
        return switch (this) {
            case TEXT, JSON, BYTES, REFERENCES -> false;
            default -> true;
        };
    }

    /** Returns whether values of this type are decimal numbers with a fixed number of digits. */
    public boolean isDecimal() {
        return this == FLOAT || this == DECIMAL;
    }
}
