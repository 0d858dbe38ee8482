package dev.gofasta.web.internal.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.gofasta.web.RateLimitDecision;
import dev.gofasta.web.RateLimitRule;
import dev.gofasta.web.RateLimiter;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/** Counts in the memory of this instance, for a bounded number of callers. */
public final class MemoryRateLimiter implements RateLimiter {

    private final Cache<Key, Bucket> buckets;

    private final TimeMeter meter;

    /** Keeps at most {@code maxKeys} buckets; those of frequent callers stay. */
    public MemoryRateLimiter(Clock clock, long maxKeys) {
        this.meter = Buckets.meter(clock);
        // A bucket that was left alone for a period is full, as a new one is. Cleaning up is the caller's own work, so
        // that a
        // flood cannot outrun it.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(maxKeys)
                .ticker(() -> Buckets.nanos(clock))
                .expireAfter(Expiry.<Key, Bucket>accessing(
                        (key, bucket) -> key.rule().period()))
                .executor(Runnable::run)
                .build();
    }

    @Override
    public RateLimitDecision tryConsume(RateLimitRule rule, String key) {
        Bucket bucket = this.buckets.get(new Key(rule, key), this::bucket);
        return Buckets.decision(bucket.tryConsumeAndReturnRemaining(1));
    }

    private Bucket bucket(Key key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.rule().capacity())
                        .refillGreedy(key.rule().capacity(), key.rule().period()))
                .withCustomTimePrecision(this.meter)
                .build();
    }

    long size() {
        return this.buckets.estimatedSize();
    }

    /** A rule is compared by its name: comparing its lists would cost more than the count itself. */
    private record Key(RateLimitRule rule, String caller) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && this.rule.name().equals(key.rule.name())
                    && this.caller.equals(key.caller);
        }

        @Override
        public int hashCode() {
            return 31 * this.rule.name().hashCode() + this.caller.hashCode();
        }
    }
}
