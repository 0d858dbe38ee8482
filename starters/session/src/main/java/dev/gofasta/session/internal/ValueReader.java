package dev.gofasta.session.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what {@link ValueWriter} wrote and refuses the rest. */
final class ValueReader {

    private final @Nullable SecurityValues security;

    ValueReader(@Nullable SecurityValues security) {
        this.security = security;
    }

    @Nullable
    Object read(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isInt()) {
            return node.intValue();
        }
        return node.isArray() ? list(node) : tagged(node);
    }

    private Object tagged(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            throw new IllegalArgumentException("not written by this codec");
        }
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "l" -> Long.valueOf(value.stringValue());
            case "d" -> Double.valueOf(value.stringValue());
            case "n" -> new BigDecimal(value.stringValue());
            case "i" -> Instant.parse(value.stringValue());
            case "m" -> map(value);
            case "x" -> security(value);
            default -> throw new IllegalArgumentException("not written by this codec");
        };
    }

    private List<@Nullable Object> list(JsonNode node) {
        List<@Nullable Object> list = new ArrayList<>();
        node.forEach(item -> list.add(read(item)));
        return list;
    }

    private Map<String, @Nullable Object> map(JsonNode node) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), read(entry.getValue())));
        return map;
    }

    private Object security(JsonNode value) {
        if (security == null) {
            throw new IllegalArgumentException("a value of Spring Security, which is not there");
        }
        return security.read(value.toString());
    }
}
