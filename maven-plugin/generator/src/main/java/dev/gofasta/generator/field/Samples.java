package dev.gofasta.generator.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values for generated tests, as Java expressions: two that a field accepts and that differ. */
record Samples(String first, String second) {

    static Samples of(Field field, String enumType) {
        return switch (field.type()) {
            case STRING, TEXT -> texts(field);
            case INT -> numbers(field.limits(), 0, "42", "43", "", "");
            case LONG -> numbers(field.limits(), 0, "42", "43", "", "L");
            case FLOAT, DECIMAL -> decimals(field.limits());
            case DOUBLE -> numbers(field.limits(), digitsOf(field.limits()), "2.5", "3.5", "", "");
            case BOOL -> new Samples("true", "false");
            case UUID ->
                new Samples(
                        "UUID.fromString(\"01890a5d-ac96-774b-bcce-b302099a8057\")",
                        "UUID.fromString(\"01890a5d-ac96-774b-bcce-b302099a8058\")");
            case TIME ->
                new Samples("Instant.parse(\"2026-01-15T10:30:00Z\")", "Instant.parse(\"2026-02-16T11:45:00Z\")");
            case DATE -> new Samples("LocalDate.parse(\"2026-01-15\")", "LocalDate.parse(\"2026-02-16\")");
            case DURATION -> new Samples("Duration.ofMinutes(90)", "Duration.ofDays(3)");
            case JSON ->
                new Samples(
                        "JsonNodeFactory.instance.objectNode().put(\"key\", \"value\")",
                        "JsonNodeFactory.instance.arrayNode().add(1).add(true)");
            case BYTES -> bytes(field.limits().length());
            case ENUM ->
                new Samples(
                        enumType + "." + field.values().get(0),
                        enumType + "." + field.values().get(1));
            // The tests store what is referenced and hand its id in.
            case REFERENCES ->
                new Samples(field.apiName().camel(), field.apiName().camel());
        };
    }

    /** Returns what an expression for a field of {@code type} needs beyond the type itself. */
    static List<String> imports(FieldType type) {
        return type == FieldType.JSON ? List.of("tools.jackson.databind.node.JsonNodeFactory") : List.of();
    }

    private static Samples texts(Field field) {
        BigDecimal min = field.limits().min();
        int least = min == null ? 1 : min.intValue();
        int most = field.limits().length();
        if (field.email()) {
            return most < "grace@example.com".length()
                    ? quoted("a@b.c", "b@b.c")
                    : quoted("ada@example.com", "grace@example.com");
        }
        String words = field.name().spoken();
        String first = fit("A " + words, least, most);
        String second = fit("Another " + words, least, most);
        return quoted(first, second.equals(first) ? "B" + first.substring(1) : second);
    }

    private static Samples quoted(String first, String second) {
        return new Samples('"' + first + '"', '"' + second + '"');
    }

    private static String fit(String text, int least, int most) {
        String cut = text.length() > most ? text.substring(0, most) : text;
        // A space at the end would look like a slip.
        String solid = cut.endsWith(" ") ? cut.substring(0, cut.length() - 1) + "x" : cut;
        return solid + "x".repeat(Math.max(0, least - solid.length()));
    }

    private static Samples decimals(Limits limits) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(limits.scale());
        BigDecimal largest = BigDecimal.ONE
                .movePointRight(limits.precision() - limits.scale())
                .subtract(step);
        BigDecimal max = limits.max() == null ? largest : limits.max().min(largest);
        return numbers(limits.withMax(max), limits.scale(), "19.99", "24.50", "new BigDecimal(\"", "\")");
    }

    /** Moves two numbers between the limits; when they meet there, the limits themselves or their neighbours serve. */
    private static Samples numbers(Limits limits, int scale, String one, String other, String before, String after) {
        BigDecimal first = clamp(new BigDecimal(one), limits, scale);
        BigDecimal second = clamp(new BigDecimal(other), limits, scale);
        if (first.compareTo(second) == 0) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
            BigDecimal max = limits.max();
            second = max != null && first.add(step).compareTo(max) > 0 ? first.subtract(step) : first.add(step);
        }
        return new Samples(before + first.toPlainString() + after, before + second.toPlainString() + after);
    }

    /** Enough digits to meet the limits exactly, and to step between them. */
    private static int digitsOf(Limits limits) {
        int min = limits.min() == null ? 0 : limits.min().scale();
        int max = limits.max() == null ? 0 : limits.max().scale();
        return Math.max(1, Math.max(min, max));
    }

    private static BigDecimal clamp(BigDecimal number, Limits limits, int scale) {
        BigDecimal clamped = atMost(atLeast(number, limits.min()), limits.max());
        return clamped.setScale(scale, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal atLeast(BigDecimal number, @Nullable BigDecimal min) {
        return min == null ? number : number.max(min);
    }

    private static BigDecimal atMost(BigDecimal number, @Nullable BigDecimal max) {
        return max == null ? number : number.min(max);
    }

    private static Samples bytes(int most) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < Math.min(most, 3); i++) {
            first.add(String.valueOf(i + 1));
            second.add(String.valueOf(i + 4));
        }
        return new Samples(
                "new byte[] {" + String.join(", ", first) + "}", "new byte[] {" + String.join(", ", second) + "}");
    }
}
