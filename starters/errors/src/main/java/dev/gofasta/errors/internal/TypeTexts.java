package dev.gofasta.errors.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Says what a value must be in words of the wire, never by the name of a class. */
final class TypeTexts {

    private static final Map<Class<?>, String> KNOWN = Map.ofEntries(
            Map.entry(String.class, "must be a string"),
            Map.entry(Character.class, "must be one character"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(Instant.class, "must be a date and time with an offset, such as 2026-01-31T12:00:00Z"),
            Map.entry(OffsetDateTime.class, "must be a date and time with an offset, such as 2026-01-31T12:00:00Z"),
            Map.entry(ZonedDateTime.class, "must be a date and time with an offset, such as 2026-01-31T12:00:00Z"),
            Map.entry(LocalDateTime.class, "must be a date and time, such as 2026-01-31T12:00:00"),
            Map.entry(LocalDate.class, "must be a date, such as 2026-01-31"),
            Map.entry(LocalTime.class, "must be a time, such as 12:00:00"),
            Map.entry(Duration.class, "must be a duration, such as PT15M"),
            Map.entry(byte[].class, "must be base64 text with padding"));

    private TypeTexts() {}

    /** What a value of a JSON body must be. */
    static String inBody(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type != byte[].class && type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "must be an array";
        }
        String text = scalar(ClassUtils.resolvePrimitiveIfNecessary(type));
        return (text != null) ? text : "must be an object";
    }

    /** What a parameter or a header must be. */
    static String inText(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            // Spring reads the names of constants, Jackson what they say of themselves.
            return oneOf(type, constant -> ((Enum<?>) constant).name());
        }
        String text = (type != null) ? scalar(ClassUtils.resolvePrimitiveIfNecessary(type)) : null;
        return (text != null) ? text : "is not valid";
    }

    private static @Nullable String scalar(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(type, Object::toString);
        }
        if (Number.class.isAssignableFrom(type)) {
            return whole(type) ? "must be a whole number within range" : "must be a number";
        }
        return KNOWN.get(type);
    }

    private static String oneOf(Class<?> type, Function<Object, String> name) {
        return Arrays.stream(type.getEnumConstants())
                .map(name)
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }

    private static boolean whole(Class<?> type) {
        return type == Integer.class || type == Long.class || type == Short.class || type == Byte.class;
    }
}
