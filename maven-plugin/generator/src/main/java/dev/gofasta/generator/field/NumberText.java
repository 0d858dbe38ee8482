package dev.gofasta.generator.field;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in the field grammar: plain digits, without exponents. */
final class NumberText {

    private NumberText() {}

    /** Returns why {@code text} is not a number that a field of {@code type} holds, as the end of a sentence; or null. */
    static @Nullable String reject(FieldType type, Limits limits, String text) {
        if (!text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            return "is not a number";
        }
        BigDecimal number = new BigDecimal(text);
        return switch (type) {
            case INT -> rejectWhole(number, 31);
            case LONG -> rejectWhole(number, 63);
            case FLOAT, DECIMAL -> rejectDecimal(number, limits);
            default -> null;
        };
    }

    private static @Nullable String rejectWhole(BigDecimal number, int bits) {
        if (number.stripTrailingZeros().scale() > 0) {
            return "is not a whole number";
        }
        return number.toBigInteger().bitLength() > bits ? "is too large" : null;
    }

    private static @Nullable String rejectDecimal(BigDecimal number, Limits limits) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > limits.scale()) {
            return "has more than " + limits.scale() + " digits after the point";
        }
        int whole = plain.precision() - plain.scale();
        return whole > limits.precision() - limits.scale() ? "is too large" : null;
    }
}
