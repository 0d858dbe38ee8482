package dev.gofasta.generator.field;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;

/** The default of a field, in SQL and in Java. */
final class Defaults {

    private Defaults() {}

    /** Returns the literal of {@code field}'s default in the SQL of PostgreSQL. */
    static String sql(Field field, String value) {
        return switch (field.type()) {
            case INT, LONG, FLOAT, DECIMAL, DOUBLE -> value;
            case BOOL -> value.toUpperCase(Locale.ROOT);
            case TIME -> value.equals(DefaultValues.NOW) ? "now()" : quoted(value);
            case DATE -> value.equals(DefaultValues.NOW) ? "CURRENT_DATE" : quoted(value);
            case DURATION -> nanos(Duration.parse(value));
            default -> quoted(value);
        };
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
                value.equals(DefaultValues.NOW)
                        ? "Instant.now().truncatedTo(ChronoUnit.MICROS)"
                        : "Instant.parse(\"" + value + "\")";
            case DATE ->
                value.equals(DefaultValues.NOW)
                        ? "LocalDate.now(ZoneOffset.UTC)"
                        : "LocalDate.parse(\"" + value + "\")";
            case DURATION -> "Duration.parse(\"" + value + "\")";
            case ENUM -> enumType + "." + value;
            case JSON, BYTES, REFERENCES -> throw new IllegalArgumentException(field.type() + " has no default");
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()))
                .toString();
    }
}
