package dev.gofasta.generator.reference;

import org.jspecify.annotations.Nullable;

/**
 * A file that is not what it was.
 *
 * @param path relative to the project's root, with {@code /}
 * @param before what it held, or null where it was not there or nobody knows
 * @param after what it holds, or null where it is not there
 */
public record Change(
        String path, @Nullable String before, @Nullable String after) {

    /** A file of which only is known that it may have changed. */
    public static Change of(String path, @Nullable String after) {
        return new Change(path, null, after);
    }
}
