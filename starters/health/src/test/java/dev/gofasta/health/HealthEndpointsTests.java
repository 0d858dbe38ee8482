package dev.gofasta.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The endpoints on a real Tomcat, with health indicators that fail and hang on command. */
@ExtendWith(OutputCaptureExtension.class)
class HealthEndpointsTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext context;
    private Switchable db;
    private Switchable cache;

    @BeforeEach
    void start() {
        start("gofasta.health.ready.checks=db,cache,absent");
    }

    private void start(String... properties) {
        context = new SpringApplicationBuilder(App.class)
                .properties(
                        "server.port=0",
                        "gofasta.health.ready.timeout=300ms",
                        "management.health.defaults.enabled=false")
                .properties(properties)
                .run();
        db = context.getBean("dbHealthIndicator", Switchable.class);
        cache = context.getBean("cacheHealthIndicator", Switchable.class);
    }

    @AfterEach
    void stop() {
        db.release();
        context.close();
    }

    @Test
    void readyNamesEachCheckWithItsDuration() throws Exception {
        HttpResponse<String> response = get("/health/ready");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body())
                .matches("\\{\"status\":\"up\",\"uptimeMs\":\\d+,\"checks\":\\["
                        + "\\{\"name\":\"db\",\"status\":\"up\",\"durationMs\":\\d+},"
                        + "\\{\"name\":\"cache\",\"status\":\"up\",\"durationMs\":\\d+}]}");
    }

    @Test
    void healthSaysTheSameAsReady() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        db.fail("x");
        assertThat(get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    @Tag("asvs:V16.5.1")
    @Tag("asvs:V16.3.4")
    void tellsThatACheckIsDownButNotWhy(CapturedOutput output) throws Exception {
        db.fail("jdbc:postgresql://secret-host/shop");
        HttpResponse<String> response = get("/health/ready");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body())
                .startsWith("{\"status\":\"down\"")
                .contains("{\"name\":\"db\",\"status\":\"down\",\"durationMs\":")
                .contains("{\"name\":\"cache\",\"status\":\"up\",\"durationMs\":")
                .doesNotContain("secret-host", "Exception");
        assertThat(output).contains("Health check 'db' is down").contains("secret-host");
    }

    @Test
    void logsOncePerChange(CapturedOutput output) throws Exception {
        db.fail("x");
        get("/health/ready");
        get("/health/ready");
        db.release();
        get("/health/ready");
        get("/health/ready");
        assertThat(output.getAll().split("Health check 'db' is down", -1)).hasSize(2);
        assertThat(output.getAll().split("Health check 'db' is up again", -1)).hasSize(2);
    }

    @Test
    void aThrownErrorCountsAsDown() throws Exception {
        db.health = () -> {
            throw new LinkageError("no such class");
        };
        HttpResponse<String> response = get("/health/ready");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).doesNotContain("LinkageError");
    }

    @Test
    @Tag("asvs:V15.2.2")
    @Tag("asvs:V16.5.2")
    void aHangingCheckIsDownInTimeAndStartedOnlyOnce() throws Exception {
        CountDownLatch hang = db.hang();
        long begin = System.nanoTime();
        HttpResponse<String> first = get("/health/ready");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.body())
                .contains("\"reason\":\"timed out after 300ms\"")
                .contains("{\"name\":\"cache\",\"status\":\"up\",\"durationMs\":");

        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health").statusCode()).isEqualTo(503);
        assertThat(db.calls).hasValue(1);
        assertThat(threads()).isLessThanOrEqualTo(3);

        db.release();
        hang.countDown();
        await().untilAsserted(
                        () -> assertThat(get("/health/ready").statusCode()).isEqualTo(200));
    }

    @Test
    @Tag("asvs:V15.2.2")
    void manyProbesAtOnceShareOneRun() {
        CountDownLatch hang = db.hang();
        var probes = IntStream.range(0, 20)
                .mapToObj(i -> client.sendAsync(request("/health/ready"), HttpResponse.BodyHandlers.ofString()))
                .toList();
        CompletableFuture.allOf(probes.toArray(CompletableFuture[]::new)).join();
        assertThat(db.calls).hasValue(1);
        hang.countDown();
    }

    @Test
    void liveAsksNoIndicator() throws Exception {
        db.fail("x");
        HttpResponse<String> response = get("/health/live");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).matches("\\{\"status\":\"up\",\"uptimeMs\":\\d+,\"checks\":\\[]}");
        assertThat(db.calls).hasValue(0);
        assertThat(cache.calls).hasValue(0);
    }

    @Test
    void isNotReadyWhileTrafficIsRefused() throws Exception {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(db.calls).hasValue(0);
    }

    @Test
    void isNeitherAliveNorReadyWhenBroken() throws Exception {
        AvailabilityChangeEvent.publish(context, LivenessState.BROKEN);
        assertThat(get("/health/live").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void answersWhateverTheProbeAccepts() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/health/live"))
                .header("Accept", "text/html")
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void movesToAnotherPath() throws Exception {
        context.close();
        start("gofasta.health.path=/status");
        assertThat(get("/status/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health").statusCode()).isEqualTo(404);
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        db.hang();
        get("/health/ready");
        context.close();
        await().untilAsserted(() -> assertThat(threads()).isZero());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(uri(path)).build();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("health-"))
                .count();
    }

    /** A health indicator that the test commands. */
    static class Switchable implements HealthIndicator {

        final AtomicInteger calls = new AtomicInteger();
        volatile HealthIndicator health = () -> Health.up().build();

        void fail(String message) {
            health = () -> Health.down(new IllegalStateException(message)).build();
        }

        CountDownLatch hang() {
            CountDownLatch latch = new CountDownLatch(1);
            health = () -> {
                try {
                    latch.await();
                } catch (InterruptedException ex) {
                    Thread.currentThread().interrupt();
                }
                return Health.up().build();
            };
            return latch;
        }

        void release() {
            health = () -> Health.up().build();
        }

        @Override
        public Health health() {
            calls.incrementAndGet();
            return health.health();
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        Switchable dbHealthIndicator() {
            return new Switchable();
        }

        @Bean
        Switchable cacheHealthIndicator() {
            return new Switchable();
        }
    }
}
