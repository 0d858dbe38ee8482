package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class RedisIdempotencyTests {

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
    void answersRepeatThatReachesAnotherInstance() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ConfigurableApplicationContext one = instance();
                ConfigurableApplicationContext two = instance()) {
            HttpResponse<String> first = post(one, key);
            HttpResponse<String> repeat = post(two, key);
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(repeat.statusCode()).isEqualTo(201);
            assertThat(repeat.body()).isEqualTo(first.body());
            assertThat(repeat.headers().firstValue("Location")).hasValue("/orders/1");
            assertThat(repeat.headers().firstValue("Idempotency-Replayed")).hasValue("true");
            assertThat(two.getBean(IdempotencyTests.Orders.class).count).hasValue(0);
        }
    }

    @Test
    void givesAKeyToExactlyOneOfTwoInstances() {
        try (ConfigurableApplicationContext one = instance();
                ConfigurableApplicationContext two = instance()) {
            IdempotencyStore[] stores = {one.getBean(IdempotencyStore.class), two.getBean(IdempotencyStore.class)};
            assertThat(IntStream.range(0, 200)
                            .parallel()
                            .filter(i -> stores[i % 2].begin("key", "print").isEmpty())
                            .count())
                    .isEqualTo(1);
            stores[0].abandon("key");
            assertThat(stores[1].begin("key", "print")).isEmpty();
        }
    }

    @Test
    void refusesKeysWhileRedisIsDownAndFindsBack() throws Exception {
        try (ConfigurableApplicationContext instance = instance()) {
            this.redis.kill();
            assertThat(HttpCalls.summary(post(instance, "a"))).startsWith("503 UNAVAILABLE");
            assertThat(instance.getBean(IdempotencyTests.Orders.class).count).hasValue(0);
            this.redis.restart();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(post(instance, "a").statusCode()).isEqualTo(201));
        }
    }

    private static HttpResponse<String> post(ConfigurableApplicationContext instance, String key) throws Exception {
        int port = instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new HttpCalls(port).send("POST", "/orders", "x", "Idempotency-Key", key, "Content-Type", "text/plain");
    }

    private ConfigurableApplicationContext instance() {
        return new SpringApplicationBuilder(WebApplication.class, IdempotencyTests.Orders.class)
                .properties(
                        "server.port=0",
                        "spring.data.redis.port=" + this.redis.port(),
                        "gofasta.web.content.accepted=text/plain",
                        "gofasta.web.idempotency.store=redis",
                        "gofasta.web.idempotency.redis-timeout=5s")
                .run();
    }
}
