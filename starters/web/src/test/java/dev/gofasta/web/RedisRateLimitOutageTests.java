package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.web.RedisFaults.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Rate limits while their Redis is frozen, resets connections or is dead, as callers see them. */
class RedisRateLimitOutageTests {

    private static final Duration OUTAGE = Duration.ofSeconds(3);

    private static final Duration BOUND = Duration.ofSeconds(3);

    private final LettuceThreads threads = new LettuceThreads();

    private RedisFaults redis;

    private ConfigurableApplicationContext application;

    private HttpCalls http;

    @BeforeEach
    void start() throws Exception {
        this.redis = new RedisFaults();
        startApplication();
        awaitRedis();
    }

    @AfterEach
    void stop() throws Exception {
        this.application.close();
        this.redis.close();
        this.threads.assertAllEnd();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Tag("asvs:V16.5.2")
    @Tag("asvs:V16.5.3")
    void ruleThatDeniesRefusesInTimeUnderLoadAndFindsBack(Fault fault) throws Exception {
        this.redis.begin(fault);
        RedisOutageLoad load = RedisOutageLoad.run(OUTAGE, () -> get("deny"));
        assertThat(load.statuses()).hasSizeGreaterThan(50).containsOnly(503);
        assertThat(load.slowest()).isLessThan(BOUND);
        this.redis.end(fault);
        awaitRedis();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void ruleThatAllowsLetsAllPassInTimeUnderLoadAndCountsAgainAfterwards(Fault fault) throws Exception {
        this.redis.begin(fault);
        RedisOutageLoad load = RedisOutageLoad.run(OUTAGE, () -> get("allow"));
        assertThat(load.statuses()).hasSizeGreaterThan(50).containsOnly(404);
        assertThat(load.slowest()).isLessThan(BOUND);
        this.redis.end(fault);
        awaitRedis();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(get("allow").statusCode()).isEqualTo(429));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Tag("asvs:V2.4.1")
    @Tag("asvs:V16.5.2")
    void ruleThatCountsInMemoryRefusesWhatIsTooMuchUnderLoad(Fault fault) throws Exception {
        this.redis.begin(fault);
        RedisOutageLoad load = RedisOutageLoad.run(OUTAGE, () -> get("memory"));
        assertThat(load.statuses()).filteredOn(status -> status == 404).hasSize(5);
        assertThat(load.statuses()).filteredOn(status -> status != 404).containsOnly(429);
        assertThat(load.slowest()).isLessThan(BOUND);
        this.redis.end(fault);
        awaitRedis();
    }

    @Test
    void outagesLeaveNeitherConnectionsNorThreadsBehind() throws Exception {
        for (Fault fault : Fault.values()) {
            this.redis.begin(fault);
            RedisOutageLoad.run(OUTAGE, () -> get("deny"));
            this.redis.end(fault);
            awaitRedis();
        }
        this.threads.assertNoMoreThanOneLinkNeeds();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(this.redis.proxy.open()).isEqualTo(1));
    }

    @Test
    void startsInTimeWhileRedisIsFrozenAndConnectsLater() throws Exception {
        this.application.close();
        this.redis.begin(Fault.FROZEN);
        long begin = System.nanoTime();
        startApplication();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(get("deny").statusCode()).isEqualTo(503);
        this.redis.end(Fault.FROZEN);
        awaitRedis();
    }

    private void startApplication() {
        this.application = new SpringApplicationBuilder(WebApplication.class)
                .properties(
                        "server.port=0",
                        "spring.data.redis.host=" + this.redis.proxy.host(),
                        "spring.data.redis.port=" + this.redis.proxy.port(),
                        "gofasta.web.rate-limit.store=redis",
                        "gofasta.web.rate-limit.redis-timeout=300ms",
                        "gofasta.web.rate-limit.rules.address.enabled=false")
                .properties(rule("deny", "1000000"))
                .properties(rule("allow", "2"))
                .properties(rule("memory", "5"))
                .run();
        this.http = new HttpCalls(
                this.application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** Only what Redis has counted passes a rule that denies. */
    private void awaitRedis() {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(get("deny").statusCode()).isEqualTo(404));
    }

    private HttpResponse<String> get(String rule) throws Exception {
        return this.http.get("/none/" + rule);
    }

    private static String[] rule(String name, String capacity) {
        String prefix = "gofasta.web.rate-limit.rules." + name + ".";
        return new String[] {
            prefix + "paths=/none/" + name,
            prefix + "capacity=" + capacity,
            prefix + "period=20h",
            prefix + "when-store-is-down=" + name
        };
    }
}
