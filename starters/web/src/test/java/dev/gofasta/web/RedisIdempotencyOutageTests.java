package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.web.RedisFaults.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Idempotency keys while their Redis is frozen, resets connections or is dead, as callers see them. */
class RedisIdempotencyOutageTests {

    private static final Duration OUTAGE = Duration.ofSeconds(3);

    private static final Duration BOUND = Duration.ofSeconds(3);

    private final LettuceThreads threads = new LettuceThreads();

    private RedisFaults redis;

    private ConfigurableApplicationContext application;

    private IdempotencyTests.Orders orders;

    private HttpCalls http;

    @BeforeEach
    void start() throws Exception {
        this.redis = new RedisFaults();
        this.application = new SpringApplicationBuilder(WebApplication.class, IdempotencyTests.Orders.class)
                .properties(
                        "server.port=0",
                        "spring.data.redis.host=" + this.redis.proxy.host(),
                        "spring.data.redis.port=" + this.redis.proxy.port(),
                        "gofasta.web.rate-limit.enabled=false",
                        "gofasta.web.idempotency.store=redis")
                .run();
        this.orders = this.application.getBean(IdempotencyTests.Orders.class);
        this.http = new HttpCalls(
                this.application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> post("/conflict", newKey()).statusCode() == 409);
        this.orders.count.set(0);
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
    void handlesNoRequestWithAKeyUnderLoadAndFindsBack(Fault fault) throws Exception {
        String key = newKey();
        this.redis.begin(fault);
        RedisOutageLoad load = RedisOutageLoad.run(OUTAGE, () -> post("/orders", key));
        assertThat(load.statuses()).hasSizeGreaterThan(50).containsOnly(503);
        assertThat(load.slowest()).isLessThan(BOUND);
        assertThat(this.orders.count).hasValue(0);
        this.redis.end(fault);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(post("/orders", key).statusCode()).isEqualTo(201));
        assertThat(post("/orders", key).headers().firstValue("Idempotency-Replayed"))
                .hasValue("true");
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void requestsWithoutAKeyDoNotAskRedis() throws Exception {
        this.redis.begin(Fault.FROZEN);
        assertThat(this.http
                        .send("POST", "/orders", "x", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void requestThatIsBeingHandledIsAnsweredInTime(Fault fault) throws Exception {
        String key = newKey();
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> post("/waits", key), run -> new Thread(run).start());
        assertThat(this.orders.entered.await(20, TimeUnit.SECONDS)).isTrue();
        this.redis.begin(fault);
        this.orders.goOn.countDown();
        assertThat(answer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS).statusCode())
                .isEqualTo(200);
        assertThat(post("/waits", key).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource(names = {"FROZEN", "RESET"})
    void repeatIsRefusedWhenTheAnswerCouldNotBeKept(Fault fault) throws Exception {
        String key = newKey();
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> post("/waits", key), run -> new Thread(run).start());
        assertThat(this.orders.entered.await(20, TimeUnit.SECONDS)).isTrue();
        this.redis.begin(fault);
        this.orders.goOn.countDown();
        answer.get(20, TimeUnit.SECONDS);
        this.redis.end(fault);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(post("/waits", key).statusCode()).isEqualTo(409));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private HttpResponse<String> post(String path, String key) {
        try {
            return this.http.send("POST", path, "x", "Idempotency-Key", key, "Content-Type", "application/json");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
