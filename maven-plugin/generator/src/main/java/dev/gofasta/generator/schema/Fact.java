package dev.gofasta.generator.schema;

import java.util.Map;

/**
 * One thing that a database says of its schema.
 *
 * @param kind what it is about: {@code database}, {@code table}, {@code column}, {@code key}, {@code index},
 *     {@code reference}, {@code check} or {@code trigger}
 * @param values its parts by name; several columns stand with commas between them, a flag is 1 or 0, and what is null is
 *     absent
 */
public record Fact(String kind, Map<String, String> values) {

    public Fact {
        values = Map.copyOf(values);
    }

    String value(String part) {
        return values.getOrDefault(part, "");
    }
}
