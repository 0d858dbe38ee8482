package dev.gofasta.generator.config;

import org.jspecify.annotations.Nullable;

/** What is known about a key. */
sealed interface Match {

    /**
     * A key that takes values.
     *
     * @param property the key, or that of the map or the list that it lies in
     * @param type what values it takes
     * @param exact whether it is the property's own name
     * @param hasMore whether longer names of other properties begin with it
     */
    record Value(KnownProperty property, PropertyType type, boolean exact, boolean hasMore) implements Match {}

    /** The beginning of longer names. */
    record Group() implements Match {}

    /**
     * A key that nothing is known about.
     *
     * @param known how many of its segments are known
     * @param map the key of the map with enum keys that it is not a key of, or null
     * @param keys the type of that map's keys, or null
     */
    record Unknown(
            int known,
            @Nullable KnownProperty map,
            @Nullable PropertyType keys) implements Match {}
}
