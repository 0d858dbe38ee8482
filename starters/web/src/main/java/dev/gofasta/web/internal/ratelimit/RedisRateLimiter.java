package dev.gofasta.web.internal.ratelimit;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.web.RateLimitDecision;
import dev.gofasta.web.RateLimitRule;
import dev.gofasta.web.RateLimiter;
import dev.gofasta.web.internal.redis.RedisLink;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts in Redis, for all instances together. */
public final class RedisRateLimiter implements RateLimiter, AutoCloseable {

    private static final Duration SPARE = Duration.ofSeconds(10);

    private final RedisLink link;

    private final Duration timeout;

    private final Clock clock;

    private final RateLimiter local;

    private volatile @Nullable Managed managed;

    /** Counts through a link; {@code local} counts for rules that say so while Redis does not answer. */
    public RedisRateLimiter(RedisLink link, Duration timeout, Clock clock, RateLimiter local) {
        this.link = link;
        this.timeout = timeout;
        this.clock = clock;
        this.local = local;
    }

    @Override
    public RateLimitDecision tryConsume(RateLimitRule rule, String key) {
        // A rule that was changed begins anew.
        String bucket = "gofasta:rate-limit:" + rule.name() + ":" + rule.capacity() + ":"
                + rule.period().toMillis() + ":" + key;
        return this.link
                .call(connection -> Buckets.decision(manager(connection)
                        .getProxy(bucket, () -> Buckets.configuration(rule))
                        .tryConsumeAndReturnRemaining(1)))
                .orElseGet(() -> withoutRedis(rule, key));
    }

    private RateLimitDecision withoutRedis(RateLimitRule rule, String key) {
        return switch (rule.whenStoreIsDown()) {
            case ALLOW -> new RateLimitDecision(true, rule.capacity(), Duration.ZERO, Duration.ZERO);
            case MEMORY -> this.local.tryConsume(rule, key);
            case DENY ->
                throw ApplicationException.unavailable("The service cannot count requests now; try again later.");
        };
    }

    /** The link makes a new connection when the old one has fallen silent. */
    private ProxyManager<String> manager(StatefulRedisConnection<String, byte[]> connection) {
        Managed known = this.managed;
        if (known == null || known.connection() != connection) {
            known = new Managed(
                    connection,
                    Bucket4jLettuce.casBasedBuilder(connection)
                            .clientClock(Buckets.meter(this.clock))
                            .requestTimeout(this.timeout)
                            .expirationAfterWrite(
                                    ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SPARE))
                            .build());
            this.managed = known;
        }
        return known.manager();
    }

    @Override
    public void close() {
        this.link.close();
    }

    private record Managed(StatefulRedisConnection<String, byte[]> connection, ProxyManager<String> manager) {}
}
