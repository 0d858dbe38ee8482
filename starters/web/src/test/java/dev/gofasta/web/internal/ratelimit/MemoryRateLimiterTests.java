package dev.gofasta.web.internal.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.web.RateLimitDecision;
import dev.gofasta.web.RateLimitRule;
import dev.gofasta.web.RateLimitRule.WhenStoreIsDown;
import dev.gofasta.web.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryRateLimiterTests {

    private static final RateLimitRule RULE =
            new RateLimitRule("address", List.of("/**"), Set.of(), 10, Duration.ofSeconds(10), WhenStoreIsDown.MEMORY);

    private final SettableClock clock = new SettableClock();

    private final MemoryRateLimiter limiter = new MemoryRateLimiter(this.clock, 1000);

    @Test
    void countsDownAndRefuses() {
        assertThat(this.limiter.tryConsume(RULE, "a"))
                .isEqualTo(new RateLimitDecision(true, 9, Duration.ZERO, Duration.ofSeconds(1)));
        consume(9);
        assertThat(this.limiter.tryConsume(RULE, "a"))
                .isEqualTo(new RateLimitDecision(false, 0, Duration.ofSeconds(1), Duration.ofSeconds(10)));
        assertThat(this.limiter.tryConsume(RULE, "b").allowed()).isTrue();
    }

    @Test
    void givesBackEvenly() {
        consume(10);
        this.clock.advance(Duration.ofMillis(999));
        assertThat(this.limiter.tryConsume(RULE, "a").allowed()).isFalse();
        this.clock.advance(Duration.ofMillis(1));
        assertThat(this.limiter.tryConsume(RULE, "a").allowed()).isTrue();
        assertThat(this.limiter.tryConsume(RULE, "a").allowed()).isFalse();
    }

    @Test
    void letsExactlyTheCapacityPassInParallel() {
        RateLimitRule rule =
                new RateLimitRule("many", List.of("/**"), Set.of(), 500, Duration.ofDays(1), WhenStoreIsDown.MEMORY);
        assertThat(IntStream.range(0, 5000)
                        .parallel()
                        .filter(i -> this.limiter.tryConsume(rule, "a").allowed())
                        .count())
                .isEqualTo(500);
    }

    @Test
    void staysBoundedInFloodOfKeysAndRemembersFrequentCallers() {
        consume(10);
        int passed = 0;
        for (int i = 0; i < 1_000_000; i++) {
            this.limiter.tryConsume(RULE, "flood" + i);
            if (i % 50 == 0) {
                passed += this.limiter.tryConsume(RULE, "a").allowed() ? 1 : 0;
                assertThat(this.limiter.size()).isLessThanOrEqualTo(1001);
            }
        }
        // Of 20000 calls; forgetting a caller gives back no more than its capacity.
        assertThat(passed).isLessThanOrEqualTo(40);
    }

    @Test
    void forgetsBucketsThatAreFullAgain() {
        IntStream.range(0, 500).forEach(i -> this.limiter.tryConsume(RULE, "key" + i));
        assertThat(this.limiter.size()).isEqualTo(500);
        this.clock.advance(Duration.ofHours(1));
        this.limiter.tryConsume(RULE, "other");
        assertThat(this.limiter.size()).isEqualTo(1);
    }

    private void consume(int times) {
        IntStream.range(0, times).forEach(i -> this.limiter.tryConsume(RULE, "a"));
    }
}
