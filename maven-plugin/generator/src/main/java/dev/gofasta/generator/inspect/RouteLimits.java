package dev.gofasta.generator.inspect;

import org.jspecify.annotations.Nullable;

/**
 * What the starter {@code web} allows a route.
 *
 * @param body greatest size of the body of a request, or null where it takes none
 * @param rate the strictest rate limit, or null
 */
public record RouteLimits(@Nullable String body, @Nullable Rate rate) {

    /**
     * A rate limit.
     *
     * @param rule its name among the settings
     * @param capacity how many requests of one caller may come at once
     * @param period the time in which all of that comes back
     */
    public record Rate(String rule, long capacity, String period) {}
}
