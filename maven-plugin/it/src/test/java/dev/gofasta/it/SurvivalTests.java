package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import dev.gofasta.test.FaultProxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A generated service with all its filters, under load by callers with tokens, whose PostgreSQL dies or freezes. */
@Tag("full")
class SurvivalTests {

    private static final int CLIENTS = 8;

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> times = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private Database database;
    private FaultProxy proxy;
    private ProductService products;

    @BeforeEach
    void start() {
        products = ProductService.start(DatabaseEngine.POSTGRES, "survival");
        products.close();
        database = products.database();
        Map<String, String> environment = new HashMap<>(database.environment());
        URI uri = URI.create(environment.get("SPRING_DATASOURCE_URL").substring("jdbc:".length()));
        proxy = FaultProxy.to(uri.getHost(), uri.getPort());
        environment.put(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://" + proxy.host() + ":" + proxy.port() + uri.getPath());
        RunningService service = products.shop().start(environment);
        products = new ProductService(products.shop(), database, service, new Http(service));
    }

    @AfterEach
    void stop() {
        over.set(true);
        products.close();
        proxy.close();
    }

    @Test
    void databaseThatDiesUnderLoadLosesNothingThatWasAcknowledged() throws Exception {
        breakUnderLoad(() -> proxy.refuse().resetOpen());
    }

    @Test
    void databaseThatFreezesUnderLoadLosesNothingThatWasAcknowledged() throws Exception {
        breakUnderLoad(() -> proxy.blackHole());
    }

    private void breakUnderLoad(Runnable fault) throws Exception {
        await(() -> readiness() == 200);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> loads = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(client -> clients.submit(this::load))
                .toList();
        try {
            await(() -> count(201) > 200);
            await(() -> readiness() == 200);
            fault.run();
            await(() -> count(503) >= 2 * CLIENTS);
            await(() -> readiness() == 503);
            assertThat(probe("live")).isEqualTo(200);
            proxy.pass();
            await(() -> readiness() == 200);
            long before = count(201);
            await(() -> count(201) > before + 200);
        } finally {
            over.set(true);
            clients.shutdown();
        }
        for (Future<?> load : loads) {
            load.get(60, TimeUnit.SECONDS);
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 503));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo("UNAVAILABLE"));
        assertThat(times).allMatch(time -> time.toSeconds() < 20);
        assertThat(database.query("SELECT id FROM products").stream().map(row -> row.get(0)))
                .containsAll(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("id"))
                        .toList());
        products.service().assertNoInternalError();
    }

    private void load() {
        while (!over.get()) {
            Instant begin = Instant.now();
            answers.add(products.http().send("POST", ProductService.PRODUCTS, AttackedService.PRODUCT));
            times.add(Duration.between(begin, Instant.now()));
        }
    }

    private long count(int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private int readiness() {
        return probe("ready");
    }

    /** As a platform does it, without a token: whose account that is would be asked of the database. */
    private int probe(String name) {
        return products.http().asNobody().get("/health/" + name).status();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(50);
        }
    }
}
