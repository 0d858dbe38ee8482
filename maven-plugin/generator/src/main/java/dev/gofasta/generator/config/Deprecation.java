package dev.gofasta.generator.config;

import org.jspecify.annotations.Nullable;

/**
 * Why a key should not be used any more.
 *
 * @param removed whether nothing reads it any more
 * @param reason what its library says, or null
 * @param replacement the key to use in its place, or null
 */
public record Deprecation(
        boolean removed, @Nullable String reason, @Nullable String replacement) {}
