package dev.gofasta.web;

/** Counts requests. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface RateLimiter {

    /**
     * Takes one request from the bucket of a key, if there is one left.
     *
     * @param rule the rule, each of which has its own buckets
     * @param key whose bucket it is, such as an address or the name of a user
     * @return the decision
     * @throws dev.gofasta.core.ApplicationException of kind {@code UNAVAILABLE} if nobody can tell and the rule says to refuse then
     */
    RateLimitDecision tryConsume(RateLimitRule rule, String key);
}
