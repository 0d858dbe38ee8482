package dev.gofasta.generator.field;

/** The default of a field in Java. */
final class Defaults {

    private Defaults() {}

    /** Returns the expression by which a request replaces the value {@code sent}, or just that. */
    static String normalized(Field field, String sent, String enumType) {
        String value = field.defaultValue();
        String filled =
                value == null ? sent : "Objects.requireNonNullElse(" + sent + ", " + java(field, enumType, value) + ")";
        if (!field.email()) {
            return filled;
        }
        String lower = filled + ".toLowerCase(Locale.ROOT)";
        return value == null ? sent + " == null ? null : " + lower : lower;
    }

    /** Returns the expression of {@code field}'s default in Java. */
    static String java(Field field, String enumType, String value) {
        return switch (field.type()) {
            case STRING, TEXT -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case INT, BOOL -> value;
            case DOUBLE -> value.contains(".") ? value : value + ".0";
            case LONG -> value + "L";
            case FLOAT, DECIMAL -> "new BigDecimal(\"" + value + "\")";
            case UUID -> "UUID.fromString(\"" + value + "\")";
            case TIME ->
                value.equals(Field.NOW)
                        ? "Instant.now().truncatedTo(ChronoUnit.MICROS)"
                        : "Instant.parse(\"" + value + "\")";
            case DATE ->
                value.equals(Field.NOW) ? "LocalDate.now(ZoneOffset.UTC)" : "LocalDate.parse(\"" + value + "\")";
            case DURATION -> "Duration.parse(\"" + value + "\")";
            case ENUM -> enumType + "." + value;
            case JSON, BYTES, REFERENCES -> throw new IllegalArgumentException(field.type() + " has no default");
        };
    }
}
