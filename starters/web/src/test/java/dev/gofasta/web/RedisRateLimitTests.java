package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.web.RateLimitRule.WhenStoreIsDown;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class RedisRateLimitTests {

    private Redis redis;

    @BeforeEach
    void startRedis() throws IOException {
        this.redis = Redis.start();
    }

    @AfterEach
    void stopRedis() throws IOException {
        this.redis.close();
    }

    @Test
    void countsForTwoInstancesTogether() throws Exception {
        try (ConfigurableApplicationContext one = instance("5s");
                ConfigurableApplicationContext two = instance("5s")) {
            for (int i = 0; i < 2; i++) {
                assertThat(status(one)).isEqualTo(404);
                assertThat(status(two)).isEqualTo(404);
            }
            assertThat(status(one)).isEqualTo(429);
            assertThat(status(two)).isEqualTo(429);
        }
    }

    @Test
    void letsExactlyTheCapacityPassInParallel() {
        RateLimitRule rule = rule("many", 50, WhenStoreIsDown.ALLOW);
        try (ConfigurableApplicationContext one = instance("30s");
                ConfigurableApplicationContext two = instance("30s")) {
            RateLimiter[] limiters = {one.getBean(RateLimiter.class), two.getBean(RateLimiter.class)};
            assertThat(IntStream.range(0, 300)
                            .parallel()
                            .filter(i -> limiters[i % 2].tryConsume(rule, "a").allowed())
                            .count())
                    .isEqualTo(50);
        }
    }

    @Test
    void goesOnAsEachRuleSaysWhenRedisIsKilledAndFindsBack(CapturedOutput output) throws Exception {
        RateLimitRule memory = rule("memory", 5, WhenStoreIsDown.MEMORY);
        RateLimitRule allow = rule("allow", 1, WhenStoreIsDown.ALLOW);
        RateLimitRule deny = rule("deny", 1000, WhenStoreIsDown.DENY);
        try (ConfigurableApplicationContext instance = instance("1s")) {
            RateLimiter limiter = instance.getBean(RateLimiter.class);
            assertThat(limiter.tryConsume(memory, "a").remaining()).isEqualTo(4);
            assertThat(limiter.tryConsume(deny, "a").allowed()).isTrue();
            this.redis.kill();
            assertThat(passed(limiter, memory, 20)).isEqualTo(5);
            assertThat(passed(limiter, allow, 20)).isEqualTo(20);
            assertThatExceptionOfType(ApplicationException.class)
                    .isThrownBy(() -> passed(limiter, deny, 20))
                    .satisfies(refusal -> assertThat(refusal.kind().status()).isEqualTo(503));
            assertThat(output).containsOnlyOnce("Redis does not answer");
            this.redis.restart();
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(passed(limiter, deny, 1)).isEqualTo(1));
            assertThat(output).containsOnlyOnce("Redis answers again");
            assertThat(passed(limiter, memory, 20)).isEqualTo(5);
        }
    }

    @Test
    void answersInTimeWhileRedisIsKilledUnderCalls() throws Exception {
        try (ConfigurableApplicationContext instance = instance("100ms")) {
            Thread killer = new Thread(() -> {
                try {
                    this.redis.kill();
                } catch (IOException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            killer.start();
            long slowest = 0;
            while (killer.isAlive() || slowest == 0) {
                long start = System.nanoTime();
                assertThat(status(instance)).isIn(404, 429);
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
            assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void startsWithoutRedisAndConnectsLater() throws Exception {
        this.redis.kill();
        RateLimitRule deny = rule("deny", 1000, WhenStoreIsDown.DENY);
        try (ConfigurableApplicationContext instance = instance("200ms")) {
            RateLimiter limiter = instance.getBean(RateLimiter.class);
            assertThat(status(instance)).isEqualTo(404);
            this.redis.restart();
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(passed(limiter, deny, 1)).isEqualTo(1));
        }
    }

    private static long passed(RateLimiter limiter, RateLimitRule rule, int calls) {
        return IntStream.range(0, calls)
                .filter(i -> limiter.tryConsume(rule, "b").allowed())
                .count();
    }

    private static RateLimitRule rule(String name, long capacity, WhenStoreIsDown whenStoreIsDown) {
        return new RateLimitRule(name, List.of("/**"), Set.of(), capacity, Duration.ofHours(5), whenStoreIsDown);
    }

    private static int status(ConfigurableApplicationContext instance) throws Exception {
        int port = instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new HttpCalls(port).get("/api/v1/auth/login").statusCode();
    }

    private ConfigurableApplicationContext instance(String timeout) {
        return new SpringApplicationBuilder(WebApplication.class)
                .properties(
                        "server.port=0",
                        "spring.data.redis.port=" + this.redis.port(),
                        "gofasta.web.rate-limit.store=redis",
                        "gofasta.web.rate-limit.redis-timeout=" + timeout,
                        "gofasta.web.rate-limit.rules.auth.capacity=4",
                        "gofasta.web.rate-limit.rules.auth.period=1h")
                .run();
    }
}
