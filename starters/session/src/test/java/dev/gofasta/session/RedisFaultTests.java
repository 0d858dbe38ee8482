package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.test.FaultProxy;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = Shop.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gofasta.session.store=redis",
            "spring.flyway.enabled=false",
            "gofasta.session.redis-timeout=500ms",
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@DirtiesContext
class RedisFaultTests {

    private static final FaultProxy proxy = FaultProxy.to("127.0.0.1", Redis.shared().port);

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void redis(DynamicPropertyRegistry registry) {
        registry.add("spring.data.redis.host", proxy::host);
        registry.add("spring.data.redis.port", proxy::port);
    }

    @AfterAll
    static void close() {
        proxy.close();
    }

    @Test
    void answersUnavailableInTimeWhileRedisIsDown() {
        Browser browser = new Browser(port);
        browser.get("/put?value=apple");

        proxy.reset();
        assertUnavailable(browser);
        proxy.pass();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(browser.get("/cart").body()).isEqualTo("cart apple"));

        proxy.blackHole();
        assertUnavailable(browser);
        proxy.resetOpen().pass();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(browser.get("/cart").body()).isEqualTo("cart apple"));
    }

    private void assertUnavailable(Browser browser) {
        for (String path : new String[] {"/cart", "/put?value=1", "/me"}) {
            long start = System.nanoTime();
            HttpResponse<String> answer = browser.get(path);
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("edis");
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(new Browser(port).get("/cart").body()).isEqualTo("none");
    }
}
