package dev.gofasta.generator.field;

import static dev.gofasta.generator.field.Part.problem;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the modifiers that say how large a value may be. */
final class LimitParser {

    private static final int LONGEST_STRING = 10_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LARGEST_BYTES = 10_000_000;
    /** SQL Server's; the other databases hold more. */
    private static final int MOST_DIGITS = 38;

    private final FieldType type;

    LimitParser(FieldType type) {
        this.type = type;
    }

    Limits parse(Map<Modifier, Part> modifiers) {
        Limits limits = Limits.of(type);
        Part length = modifiers.get(Modifier.LENGTH);
        if (length != null) {
            limits = limits.withLength(wholeNumber(length, 1, longest()));
        }
        Part precision = modifiers.get(Modifier.PRECISION);
        if (precision != null) {
            limits = withPrecision(limits, precision);
        }
        Part min = modifiers.get(Modifier.MIN);
        if (min != null) {
            limits = limits.withMin(bound(min, limits));
        }
        Part max = modifiers.get(Modifier.MAX);
        if (max != null) {
            limits = limits.withMax(bound(max, limits));
            requireOrder(limits, max);
        }
        return limits;
    }

    private int longest() {
        return switch (type) {
            case STRING -> LONGEST_STRING;
            case TEXT -> LONGEST_TEXT;
            default -> LARGEST_BYTES;
        };
    }

    private Limits withPrecision(Limits limits, Part part) {
        String value = value(part);
        if (!value.matches("\\d{1,2}(,\\d{1,2})?")) {
            throw invalid(
                    part,
                    "'" + value + "' is not a precision",
                    "Write precision=12,4: all digits, then those after the point.");
        }
        String[] numbers = value.split(",");
        int digits = Integer.parseInt(numbers[0]);
        int fraction = numbers.length == 1 ? 0 : Integer.parseInt(numbers[1]);
        if (digits < 1 || digits > MOST_DIGITS || fraction > digits) {
            throw invalid(
                    part,
                    "The precision " + value + " is out of range",
                    "Use 1 to " + MOST_DIGITS + " digits, of which no more than all stand after the point.");
        }
        return limits.withPrecision(digits, fraction);
    }

    /** A bound is a number of the field's type; for a text it counts characters. */
    private BigDecimal bound(Part part, Limits limits) {
        if (type == FieldType.STRING || type == FieldType.TEXT) {
            return BigDecimal.valueOf(wholeNumber(part, 1, limits.length()));
        }
        String value = value(part);
        String reason = NumberText.reject(type, limits, value);
        if (reason != null) {
            throw invalid(
                    part,
                    "'" + value + "' " + reason,
                    "Give a number that a field of type " + type.keyword() + " can hold.");
        }
        return new BigDecimal(value);
    }

    private static void requireOrder(Limits limits, Part part) {
        BigDecimal min = limits.min();
        if (min != null && Objects.requireNonNull(limits.max()).compareTo(min) <= 0) {
            throw invalid(
                    part, "The maximum is not above the minimum " + min.toPlainString(), "Give a greater maximum.");
        }
    }

    private static int wholeNumber(Part part, int least, int most) {
        String value = value(part);
        int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw invalid(
                    part,
                    "'" + value + "' is not a whole number from " + least + " to " + most,
                    "Write " + part.keyword() + "=" + Math.min(most, Math.max(least, 80)) + ".");
        }
        return number;
    }

    private static String value(Part part) {
        @Nullable String value = part.value();
        return value == null ? "" : value;
    }

    private static ProblemException invalid(Part part, String message, String hint) {
        return problem(ProblemCode.GF_GEN_INVALID_MODIFIER, message, part.valuePosition(), hint);
    }
}
