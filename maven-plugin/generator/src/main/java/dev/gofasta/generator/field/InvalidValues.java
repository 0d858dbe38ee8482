package dev.gofasta.generator.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values that a field refuses, as Java expressions: one for each of its constraints, and one of a wrong type. */
final class InvalidValues {

    /** Larger ones would have to pass the limit of the whole request. */
    private static final int LARGEST_BODY = 200_000;

    private static final int LONGEST_DOMAIN = 255;

    private InvalidValues() {}

    static List<String> of(Field field) {
        List<String> values = new ArrayList<>();
        if (field.required()) {
            values.add("null");
        }
        switch (field.type()) {
            case STRING, TEXT -> addTexts(field, values);
            case INT, LONG -> {
                values.add("\"forty-two\"");
                addOutside(field, BigDecimal.ONE, values);
            }
            case DOUBLE -> {
                values.add("\"two and a half\"");
                addOutside(field, BigDecimal.ONE, values);
            }
            case FLOAT, DECIMAL -> addDecimals(field, values);
            case BOOL -> values.add("\"yes\"");
            case UUID -> values.add("\"not-a-uuid\"");
            case REFERENCES -> addReferences(field, values);
            case TIME, DATE -> values.add("\"yesterday\"");
            case DURATION -> values.add("\"an hour\"");
            case BYTES -> addBytes(field.limits().length(), values);
            case ENUM -> values.add("\"NO_SUCH_VALUE\"");
            case JSON -> {
                // Every JSON value is one.
            }
        }
        return values;
    }

    private static void addTexts(Field field, List<String> values) {
        values.add("1");
        if (!field.optional()) {
            values.add("\" \"");
        }
        BigDecimal min = field.limits().min();
        if (min != null && min.intValue() > 1) {
            values.add("\"x\".repeat(" + (min.intValue() - 1) + ")");
        }
        if (field.limits().length() < LARGEST_BODY) {
            values.add(
                    field.email()
                            ? longEmail(field.limits().length())
                            : "\"x\".repeat(" + (field.limits().length() + 1) + ")");
        }
        if (field.email()) {
            values.add("\"nobody\"");
        }
    }

    /** One character longer than {@code most} and otherwise an address, so that nothing but its length is wrong. */
    private static String longEmail(int most) {
        int domain = most - 1;
        if (domain < 1 || domain > LONGEST_DOMAIN) {
            return "\"x\".repeat(" + (most + 1) + ")";
        }
        return "\"a@\" + \"b.\".repeat(" + (domain - 1) / 2 + ") + \"" + (domain % 2 == 0 ? "cc" : "c") + "\"";
    }

    private static void addDecimals(Field field, List<String> values) {
        int scale = field.limits().scale();
        values.add("\"cheap\"");
        values.add(decimal(BigDecimal.ONE.movePointLeft(scale + 1)));
        values.add(decimal(BigDecimal.ONE.movePointRight(field.limits().precision() - scale)));
        addOutside(field, BigDecimal.ONE.movePointLeft(scale), values);
    }

    private static void addOutside(Field field, BigDecimal step, List<String> values) {
        BigDecimal min = field.limits().min();
        BigDecimal max = field.limits().max();
        if (min != null) {
            values.add(decimal(min.subtract(step)));
        }
        if (max != null) {
            values.add(decimal(max.add(step)));
        }
    }

    private static String decimal(BigDecimal number) {
        return "new BigDecimal(\"" + number.toPlainString() + "\")";
    }

    private static void addReferences(Field field, List<String> values) {
        values.add("\"not-a-uuid\"");
        if (field.toMany()) {
            values.add("Stream.generate(UUID::randomUUID).limit(" + (Constraints.MOST_REFERENCES + 1) + ").toList()");
        }
    }

    private static void addBytes(int most, List<String> values) {
        values.add("\"not base64!\"");
        if (most < LARGEST_BODY) {
            // One byte more than fits, in base64: three bytes are four letters.
            String rest = List.of("", "AA==", "AAA=").get((most + 1) % 3);
            values.add("\"AAAA\".repeat(" + (most + 1) / 3 + ")" + (rest.isEmpty() ? "" : " + \"" + rest + "\""));
        }
    }
}
