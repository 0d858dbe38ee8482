package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.test.FaultProxy;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
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
            "gofasta.session.store=jdbc",
            "spring.flyway.enabled=false",
            "spring.session.jdbc.initialize-schema=always",
            "spring.datasource.hikari.connection-timeout=500",
            "spring.datasource.hikari.data-source-properties.socketTimeout=1",
            "spring.datasource.hikari.data-source-properties.connectTimeout=1"
        })
@DirtiesContext
class JdbcFaultTests {

    /** Far above what a request takes here, and far below what a driver without limits waits. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static FaultProxy proxy;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DatabaseServer server = DatabaseServer.shared(DatabaseEngine.POSTGRES);
        String name = "sessions_" + UUID.randomUUID().toString().replace('-', '_');
        server.createDatabase(name);
        URI direct = URI.create(server.jdbcUrl(name).substring("jdbc:".length()));
        proxy = FaultProxy.to(direct.getHost(), direct.getPort());
        registry.add(
                "spring.datasource.url",
                () -> server.jdbcUrl(name).replace(direct.getAuthority(), proxy.host() + ":" + proxy.port()));
        registry.add("spring.datasource.username", server::username);
        registry.add("spring.datasource.password", server::password);
    }

    @AfterAll
    static void close() {
        proxy.close();
    }

    @Test
    void answersUnavailableInTimeWhileTheDatabaseIsDown() {
        Browser browser = new Browser(port);
        browser.get("/put?value=apple");

        proxy.reset();
        assertUnavailable(browser);
        proxy.pass();
        assertComesBack(browser);

        proxy.blackHole();
        assertUnavailable(browser);
        proxy.resetOpen().pass();
        assertComesBack(browser);
    }

    private static void assertComesBack(Browser browser) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(browser.get("/cart").body()).isEqualTo("cart apple"));
    }

    private static void assertUnavailable(Browser browser) {
        long start = System.nanoTime();
        HttpResponse<String> answer = browser.get("/cart");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    }
}
