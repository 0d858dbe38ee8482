package dev.gofasta.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How often something may be called. Of {@code capacity} requests all may come at once; they come back evenly over the period.
 *
 * @param name the name, which callers see in {@code RateLimit-Policy}
 * @param paths patterns of paths as in Spring MVC
 * @param methods HTTP methods in capitals; empty for all
 * @param capacity the number of requests in a period
 * @param period the time in which a bucket that is empty fills again
 * @param whenStoreIsDown what happens while a shared store does not answer
 */
public record RateLimitRule(
        String name,
        List<String> paths,
        Set<String> methods,
        long capacity,
        Duration period,
        WhenStoreIsDown whenStoreIsDown) {

    /** What happens to requests while a shared store does not answer. */
    public enum WhenStoreIsDown {
        /** They are refused with 503. */
        DENY,
        /** They pass without a limit. */
        ALLOW,
        /** Each instance counts for itself. */
        MEMORY
    }

    public RateLimitRule {
        paths = List.copyOf(paths);
        methods = Set.copyOf(methods);
    }
}
