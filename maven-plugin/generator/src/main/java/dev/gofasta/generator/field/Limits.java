package dev.gofasta.generator.field;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How large a value may be.
 *
 * @param length most characters of a text or bytes of a binary, or 0 where that does not apply
 * @param precision all digits of a decimal, or 0 where that does not apply
 * @param scale its digits after the point
 * @param min least number, or fewest characters; null for no limit
 * @param max greatest number; null for no limit
 */
public record Limits(
        int length,
        int precision,
        int scale,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** Returns what holds for {@code type} when nothing else is said. */
    public static Limits of(FieldType type) {
        return switch (type) {
            case STRING -> new Limits(255, 0, 0, null, null);
            // Room for longer names than those of today: widening a column later needs a migration.
            case ENUM -> new Limits(50, 0, 0, null, null);
            case TEXT, BYTES -> new Limits(65_535, 0, 0, null, null);
            case FLOAT -> new Limits(0, 10, 2, null, null);
            case DECIMAL -> new Limits(0, 19, 2, null, null);
            default -> new Limits(0, 0, 0, null, null);
        };
    }

    /** Returns the digits as SQL writes them behind a type: {@code (19, 2)}. */
    public String digits() {
        return "(" + precision + ", " + scale + ")";
    }

    Limits withLength(int most) {
        return new Limits(most, precision, scale, min, max);
    }

    /** Returns these limits with another number of digits. */
    public Limits withPrecision(int digits, int fraction) {
        return new Limits(length, digits, fraction, min, max);
    }

    Limits withMin(BigDecimal least) {
        return new Limits(length, precision, scale, least, max);
    }

    Limits withMax(BigDecimal greatest) {
        return new Limits(length, precision, scale, min, greatest);
    }
}
