package dev.gofasta.generator.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that a library describes in its metadata.
 *
 * @param name its canonical name
 * @param type the Java type of its value, or null where the metadata does not say
 * @param description what it does, or null
 * @param defaultValue a text, a number, a truth value or a list of them, or null
 * @param suggested values that are known to make sense
 * @param open whether other values than the suggested ones make sense, too
 * @param deprecation why not to use it, or null
 */
public record KnownProperty(
        String name,
        @Nullable String type,
        @Nullable String description,
        @Nullable Object defaultValue,
        List<String> suggested,
        boolean open,
        @Nullable Deprecation deprecation) {

    /** A key of which only the type is known. */
    public static KnownProperty of(String name, @Nullable String type) {
        return new KnownProperty(name, type, null, null, List.of(), true, null);
    }
}
