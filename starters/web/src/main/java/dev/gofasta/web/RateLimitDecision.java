package dev.gofasta.web;

import java.time.Duration;

/**
 * What a rule says about one request.
 *
 * @param allowed whether the request may pass
 * @param remaining the number of requests that may follow at once
 * @param retryAfter the time until one more request may pass; zero when this one may
 * @param reset the time until everything is back, if nobody calls
 */
public record RateLimitDecision(boolean allowed, long remaining, Duration retryAfter, Duration reset) {}
