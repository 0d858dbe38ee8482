package dev.gofasta.generator.config;

import org.jspecify.annotations.Nullable;

/**
 * An environment variable that a file sets.
 *
 * @param file the path of the file
 * @param text its text
 * @param name the variable
 * @param extent where its name stands
 * @param value its value, or null where it has none or one that only the shell knows
 * @param valueExtent where its value stands, or null
 */
record Variable(
        String file,
        String text,
        String name,
        Setting.Extent extent,
        @Nullable String value,
        Setting.@Nullable Extent valueExtent) {}
