package dev.gofasta.session.internal;

import dev.gofasta.session.SessionValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes of a value what JSON can say; what JSON has no type for is an object with one letter. */
final class ValueWriter {

    static final int DEEPEST = 16;

    private final JsonMapper json;

    private final @Nullable SecurityValues security;

    ValueWriter(JsonMapper json, @Nullable SecurityValues security) {
        this.json = json;
        this.security = security;
    }

    @Nullable
    Object write(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new SessionValueException("A session holds lists and maps up to " + DEEPEST + " levels deep.", null);
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        if (value instanceof Long || value instanceof Double || value instanceof BigDecimal) {
            return Map.of(letter(value), value.toString());
        }
        if (value instanceof Instant) {
            return Map.of("i", value.toString());
        }
        if (value instanceof List<?> list && isOfJava(list)) {
            return list(list, depth);
        }
        return (value instanceof Map<?, ?> map && isOfJava(map)) ? Map.of("m", map(map, depth)) : other(value);
    }

    /** Who puts a class of their own in, such as a FlashMap, would not get it back. */
    private static boolean isOfJava(Object collection) {
        return collection.getClass().getName().startsWith("java.util.");
    }

    private static String letter(Object number) {
        return (number instanceof Long) ? "l" : (number instanceof Double) ? "d" : "n";
    }

    private List<@Nullable Object> list(List<?> list, int depth) {
        List<@Nullable Object> written = new ArrayList<>();
        list.forEach(item -> written.add(write(item, depth + 1)));
        return written;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new SessionValueException("The keys of a map in a session are texts.", null);
            }
            written.put(name, write(value, depth + 1));
        });
        return written;
    }

    private Object other(Object value) {
        String type = value.getClass().getName();
        if (security != null && type.startsWith("org.springframework.security.")) {
            return Map.of("x", json.readTree(security.write(value)));
        }
        throw new SessionValueException(
                "A session can't hold a " + type + ", only texts, booleans, int, long, double, BigDecimal, Instant,"
                        + " lists and maps of those, and what Spring Security keeps. Keep an id in the session and the"
                        + " rest elsewhere, or define a SessionCodec bean that knows the class.",
                null);
    }
}
