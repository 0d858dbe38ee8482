package dev.gofasta.data.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.devservices.PostgresServer;
import dev.gofasta.test.FaultProxy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL that dies or freezes while it is in use, and what callers see of it. */
class BrokenDatabaseTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HttpClient http = HttpClient.newHttpClient();
    private FaultProxy proxy;
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        PostgresServer server = PostgresServer.shared();
        String database = "broken_" + COUNT.incrementAndGet();
        server.createDatabase(database);
        URI uri = URI.create(server.jdbcUrl(database).substring("jdbc:".length()));
        proxy = FaultProxy.to(uri.getHost(), uri.getPort());
        context = new SpringApplicationBuilder(NoteApplication.class)
                .properties(
                        "server.port=0",
                        "spring.flyway.enabled=false",
                        "spring.jpa.open-in-view=false",
                        "spring.datasource.url=jdbc:postgresql://" + proxy.host() + ":" + proxy.port() + "/" + database,
                        "spring.datasource.username=" + server.username(),
                        "spring.datasource.password=" + server.password())
                .run();
        context.getBean(JdbcTemplate.class).execute("CREATE TABLE notes (id INT PRIMARY KEY)");
    }

    @AfterEach
    void stop() {
        context.close();
        proxy.close();
    }

    @Test
    @Tag("asvs:V16.5.2")
    void readinessIsDownInTimeWhileTheDatabaseIsFrozenAndLivenessStaysUp() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        proxy.blackHole();
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            assertThat(get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(since(begin))
                    .isLessThan(Duration.ofSeconds(3)); // its limit is 1 s; the rest is for slow machines
        }
        long begin = System.nanoTime();
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(since(begin)).isLessThan(Duration.ofSeconds(1));
        proxy.pass();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(get("/health/ready").statusCode()).isEqualTo(200));
    }

    @Test
    @Tag("asvs:V16.5.2")
    void aReadWithoutATransactionIsUnavailableInTime() throws Exception {
        assertThat(get("/notes").statusCode()).isEqualTo(200);
        proxy.blackHole();
        long begin = System.nanoTime();
        assertUnavailable(get("/notes"));
        assertThat(since(begin)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    @Tag("asvs:V16.5.2")
    @Tag("asvs:V16.5.3")
    void aDatabaseThatDiesUnderLoadLosesNothingThatWasAcknowledged() throws Exception {
        breakUnderLoad(() -> proxy.refuse().resetOpen());
    }

    @Test
    @Tag("asvs:V16.5.2")
    void aDatabaseThatFreezesUnderLoadLosesNothingThatWasAcknowledged() throws Exception {
        breakUnderLoad(() -> proxy.blackHole());
    }

    private void breakUnderLoad(Runnable fault) throws Exception {
        Load load = new Load(uri("/notes/"));
        try (load) {
            await().until(() -> load.stored.size() > 100);
            fault.run();
            await().atMost(Duration.ofSeconds(30)).until(() -> load.refused.size() >= 2 * Load.CLIENTS);
            int before = load.stored.size();
            proxy.pass();
            await().atMost(Duration.ofSeconds(10)).until(() -> load.stored.size() > before + 100);
        }
        assertThat(load.unanswered).isEmpty();
        assertThat(load.refused).allSatisfy(BrokenDatabaseTests::assertUnavailable);
        assertThat(load.durations).allMatch(duration -> duration.toSeconds() < 20);
        List<Integer> rows = context.getBean(JdbcTemplate.class).queryForList("SELECT id FROM notes", Integer.class);
        assertThat(rows).containsAll(load.stored);
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.body()).contains("\"UNAVAILABLE\"");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(uri(path))).build(), BodyHandlers.ofString());
    }

    private String uri(String path) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
