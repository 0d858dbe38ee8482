package dev.gofasta.generator.field;

import static dev.gofasta.generator.field.Part.problem;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the value of {@code default=} and checks it against the type and limits of its field. */
final class DefaultValues {

    /** Nanoseconds have to fit into 64 bits; requests are held to the same limit. */
    private static final Duration LONGEST = Duration.ofDays(100_000);

    private DefaultValues() {}

    /** Returns the value in the spelling that Java parses. */
    static String parse(FieldType type, Limits limits, List<String> constants, Part part) {
        String value = String.valueOf(part.value());
        String text = spelling(type, value);
        String reason = rejection(type, limits, constants, text);
        if (reason != null) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_MODIFIER,
                    "The default '" + value + "' " + reason,
                    part.valuePosition(),
                    hint(type, constants, text));
        }
        return text;
    }

    /** Returns how Java writes {@code value}: constants of enums are in capitals. */
    static String spelling(FieldType type, String value) {
        return type == FieldType.ENUM ? constant(value) : value;
    }

    /** Returns why a field does not hold {@code text}, as the end of a sentence; or null. */
    static @Nullable String rejection(FieldType type, Limits limits, List<String> constants, String text) {
        try {
            return reject(type, limits, constants, text);
        } catch (DateTimeException | IllegalArgumentException ex) {
            return "is not a value of type " + type.keyword();
        }
    }

    /** An enumeration's values are spelled in any way, and so are its defaults. */
    private static String constant(String value) {
        boolean shouted = value.equals(value.toUpperCase(Locale.ROOT));
        return shouted || value.isEmpty() ? value : Name.of(value).snake().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String reject(FieldType type, Limits limits, List<String> constants, String text) {
        return switch (type) {
            case STRING, TEXT -> rejectText(limits, text);
            case INT, LONG, FLOAT, DECIMAL, DOUBLE -> rejectNumber(type, limits, text);
            case BOOL -> text.equals("true") || text.equals("false") ? null : "is neither true nor false";
            case UUID -> java.util.UUID.fromString(text).toString().equals(text) ? null : "is not a UUID in lower case";
            case TIME -> text.equals(Field.NOW) || Instant.parse(text).getNano() % 1000 == 0 ? null : "is too precise";
            case DATE -> text.equals(Field.NOW) || LocalDate.parse(text).getYear() > 0 ? null : "is too early";
            case DURATION -> Duration.parse(text).abs().compareTo(LONGEST) > 0 ? "is longer than 100000 days" : null;
            case ENUM -> constants.contains(text) ? null : "is not one of the enum's values";
            case JSON, BYTES, REFERENCES -> "is not possible here";
        };
    }

    private static @Nullable String rejectText(Limits limits, String text) {
        if (text.isBlank()) {
            return "is blank";
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return "holds a control character";
        }
        BigDecimal min = limits.min();
        if (min != null && text.length() < min.intValue()) {
            return "is shorter than the minimum";
        }
        return text.length() > limits.length() ? "is longer than " + limits.length() + " characters" : null;
    }

    private static @Nullable String rejectNumber(FieldType type, Limits limits, String text) {
        String reason = NumberText.reject(type, limits, text);
        if (reason != null) {
            return reason;
        }
        BigDecimal number = new BigDecimal(text);
        BigDecimal min = limits.min();
        BigDecimal max = limits.max();
        return min != null && number.compareTo(min) < 0
                ? "is below the minimum"
                : max != null && number.compareTo(max) > 0 ? "is above the maximum" : null;
    }

    static String hint(FieldType type, List<String> constants, String text) {
        return switch (type) {
            case TIME -> "Write default=now, or a time in UTC with colons as %3A: 2026-01-15T10%3A30%3A00Z.";
            case DATE -> "Write default=now, or a date such as 2026-01-15.";
            case DURATION -> "Write an ISO 8601 duration such as PT1H30M.";
            case ENUM ->
                Nearest.to(text, constants)
                                .map(near -> "Did you mean '" + near + "'? ")
                                .orElse("")
                        + "Values: " + String.join(", ", constants) + ".";
            case BOOL -> "Write default=true or default=false.";
            default -> "Give a value that the field itself would accept; %20 stands for a space.";
        };
    }
}
