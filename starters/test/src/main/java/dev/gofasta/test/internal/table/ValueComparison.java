package dev.gofasta.test.internal.table;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a value of a test and one of a row mean the same, although engines store it differently: the class of the
 * expected value decides how the stored one is read.
 */
public final class ValueComparison {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What databases round a time to. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private ValueComparison() {}

    /** Never fails: values that cannot be compared differ. */
    public static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Predicate<?> predicate) {
            return accepts(predicate, actual);
        }
        if (expected == null || actual == null) {
            return expected == actual;
        }
        try {
            return compare(expected, actual);
        } catch (RuntimeException ex) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean accepts(Predicate<?> predicate, @Nullable Object actual) {
        return ((Predicate<@Nullable Object>) predicate).test(actual);
    }

    private static boolean compare(Object expected, Object actual) {
        if (expected instanceof UUID) {
            return expected.equals(uuid(actual));
        }
        if (expected instanceof Boolean) {
            return expected.equals(truth(actual));
        }
        if (expected instanceof Number) {
            return number(expected).compareTo(number(actual)) == 0;
        }
        if (expected instanceof LocalDate date) {
            return date.equals(actual) || date.toString().equals(actual.toString());
        }
        if (expected instanceof LocalTime time) {
            return time.equals(actual instanceof LocalTime ? actual : LocalTime.parse(actual.toString()));
        }
        Instant moment = Moments.of(expected);
        if (moment != null) {
            return nearly(moment, Moments.of(actual));
        }
        return compareText(expected, actual);
    }

    private static boolean compareText(Object expected, Object actual) {
        if (expected instanceof byte[] bytes) {
            return actual instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (expected instanceof Map || expected instanceof JsonNode) {
            return sameJson(JSON.valueToTree(expected), actual);
        }
        if (expected instanceof Collection || expected.getClass().isArray()) {
            return actual.getClass().isArray()
                    ? sameElements(elements(expected), elements(actual))
                    : sameJson(JSON.valueToTree(expected), actual);
        }
        if (expected instanceof Enum<?> constant) {
            return constant.name().equals(actual.toString());
        }
        String text = expected.toString();
        return text.equals(actual.toString())
                || isContainer(text) && sameJson(JSON.readTree(text), actual)
                || actual instanceof UUID && text.equalsIgnoreCase(actual.toString());
    }

    private static boolean isContainer(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static boolean sameJson(JsonNode expected, Object actual) {
        try {
            return expected.equals(
                    (left, right) -> left.equals(right) || sameNumber(left, right) ? 0 : 1,
                    JSON.readTree(actual.toString()));
        } catch (JacksonException ex) {
            return false;
        }
    }

    /** 1.5 and 1.50 are one number, and an int and a long too. */
    private static boolean sameNumber(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber() && left.decimalValue().compareTo(right.decimalValue()) == 0;
    }

    private static boolean sameElements(List<?> expected, List<?> actual) {
        return expected.size() == actual.size()
                && IntStream.range(0, expected.size()).allMatch(i -> same(expected.get(i), actual.get(i)));
    }

    private static List<?> elements(Object value) {
        return value instanceof Collection<?> collection
                ? List.copyOf(collection)
                : IntStream.range(0, Array.getLength(value))
                        .mapToObj(i -> Array.get(value, i))
                        .toList();
    }

    private static boolean nearly(Instant expected, @Nullable Instant actual) {
        return actual != null && Duration.between(expected, actual).abs().compareTo(MICROSECOND) < 0;
    }

    private static @Nullable UUID uuid(Object value) {
        return value instanceof UUID uuid
                ? uuid
                : UUID.fromString(value.toString().strip());
    }

    private static boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        String text = value.toString();
        return switch (text) {
            case "1", "t", "true", "TRUE" -> true;
            case "0", "f", "false", "FALSE" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return new BigDecimal(value.toString());
    }
}
