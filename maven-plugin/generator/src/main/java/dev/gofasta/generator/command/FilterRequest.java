package dev.gofasta.generator.command;

import java.util.Optional;

/**
 * What {@link AddFilter} is asked.
 *
 * @param name the filter's name, with or without {@code Filter} at its end
 * @param path the pattern of the paths that it sees, or empty for all of the API
 */
public record FilterRequest(String name, Optional<String> path) {}
