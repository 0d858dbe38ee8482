package dev.gofasta.generator.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column as its database describes it.
 *
 * @param name its name
 * @param type its type in the database's own words, with length or digits
 * @param nullable whether it may be null
 * @param defaultValue the expression of its default, or null
 * @param generated whether the database computes it
 */
public record Column(
        String name,
        String type,
        boolean nullable,
        @Nullable String defaultValue,
        boolean generated) {

    /** Returns whether a row can be stored without a value for it. */
    boolean mayBeLeftOut() {
        return nullable || generated || defaultValue != null;
    }
}
