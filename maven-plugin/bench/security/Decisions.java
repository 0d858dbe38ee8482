package dev.gofasta.bench;

import dev.gofasta.web.RateLimitRule;
import dev.gofasta.web.RateLimitRule.WhenStoreIsDown;
import dev.gofasta.web.RateLimiter;
import dev.gofasta.web.internal.ratelimit.MemoryRateLimiter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the rate limiter takes for one decision, in one thread, without anything around it. */
final class Decisions {

    private static final int BATCH = 1_000;
    private static final long CAPACITY = 1_000_000_000;

    private final RateLimiter limiter = new MemoryRateLimiter(Clock.systemUTC(), 100_000);
    private final RateLimitRule rule = new RateLimitRule(
            "bench", List.of("/**"), Set.of(), CAPACITY, Duration.ofMinutes(1), WhenStoreIsDown.MEMORY);
    private final String[] callers;

    Decisions(int callers) {
        this.callers = new String[callers];
        for (int i = 0; i < callers; i++) {
            this.callers[i] = "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255);
        }
    }

    double nanosPerDecision(int milliseconds) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long count = 0;
        int next = 0;
        long now = begin;
        while (now < end) {
            for (int i = 0; i < BATCH; i++) {
                if (!limiter.tryConsume(rule, callers[next]).allowed()) {
                    throw new IllegalStateException("The limit was reached.");
                }
                next = next + 1 == callers.length ? 0 : next + 1;
            }
            count += BATCH;
            now = System.nanoTime();
        }
        return (double) (now - begin) / count;
    }
}
