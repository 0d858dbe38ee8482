package dev.gofasta.generator.config;

import java.math.BigInteger;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts Spring Boot can convert to which types. */
final class ValueRules {

    private static final Set<String> TRUTHS = Set.of("true", "on", "yes", "1", "false", "off", "no", "0");
    private static final Pattern SIMPLE_DURATION = Pattern.compile("(?i)[+-]?\\d+(ns|us|ms|s|m|h|d)?");
    private static final Pattern SIZE = Pattern.compile("[+-]?\\d+(B|KB|MB|GB|TB)?");
    private static final Map<String, Integer> BITS = Map.of(
            "java.lang.Integer",
            31,
            "int",
            31,
            "java.lang.Long",
            63,
            "long",
            63,
            "java.lang.Short",
            15,
            "short",
            15,
            "java.lang.Byte",
            7,
            "byte",
            7);

    private ValueRules() {}

    /** Returns what a value has to be that {@code value} is not, or empty where it can be converted. */
    static Optional<String> broken(PropertyType type, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.kind()) {
            case BOOLEAN -> unless(TRUTHS.contains(text.toLowerCase(Locale.ROOT)), "true or false");
            case INTEGER -> integer(type, text);
            case DECIMAL -> unless(isDecimal(text), "a number");
            case DURATION -> unless(isDuration(value), "a duration, such as 500ms, 10s or 2h");
            case SIZE -> unless(SIZE.matcher(text.replaceAll("\\s", "")).matches(), "a size, such as 512KB or 10MB");
            case ENUM -> unless(EnumNames.has(type, text), "one of " + String.join(", ", EnumNames.written(type)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fits, String wanted) {
        return fits ? Optional.empty() : Optional.of(wanted);
    }

    private static Optional<String> integer(PropertyType type, String text) {
        Optional<BigInteger> number = number(text.replaceAll("\\s", ""));
        if (number.isEmpty()) {
            return Optional.of("a whole number");
        }
        Integer bits = BITS.get(type.name());
        boolean fits = bits == null || number.get().bitLength() <= bits;
        return unless(
                fits,
                "a number of at most "
                        + (bits == null ? "" : BigInteger.TWO.pow(bits).subtract(BigInteger.ONE)));
    }

    private static Optional<BigInteger> number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X") || digits.startsWith("#");
        String bare = hexadecimal ? digits.replaceFirst("^(0[xX]|#)", "") : digits;
        try {
            BigInteger number =
                    bare.startsWith("-") || bare.startsWith("+") ? null : new BigInteger(bare, hexadecimal ? 16 : 10);
            return Optional.ofNullable(number == null || !negative ? number : number.negate());
        } catch (NumberFormatException ex) {
            return Optional.empty();
        }
    }

    private static boolean isDecimal(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException ex) {
            return false;
        }
    }

    private static boolean isDuration(String text) {
        if (SIMPLE_DURATION.matcher(text).matches()) {
            return true;
        }
        try {
            Duration.parse(text);
            return true;
        } catch (DateTimeParseException ex) {
            return false;
        }
    }
}
