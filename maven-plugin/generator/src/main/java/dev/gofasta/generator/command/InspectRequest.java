package dev.gofasta.generator.command;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link InspectResource}.
 *
 * @param name a resource, or null for a list of all
 */
public record InspectRequest(@Nullable String name) {}
