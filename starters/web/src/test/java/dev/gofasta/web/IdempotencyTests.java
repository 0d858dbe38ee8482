package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.ApplicationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gofasta.web.rate-limit.enabled=false",
            "gofasta.web.content.accepted=text/plain,application/x-www-form-urlencoded",
            "gofasta.web.idempotency.max-request-size=2KB",
            "gofasta.web.idempotency.max-answer-size=1KB"
        })
@Import({IdempotencyTests.Orders.class, IdempotencyTests.SignIn.class})
class IdempotencyTests {

    private final String key = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private Orders orders;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void reset() {
        this.orders.count.set(0);
    }

    @Test
    void answersRepeatWithTheFirstAnswerAndHandlesItOnce() throws Exception {
        HttpResponse<String> first = post("/orders", "{\"a\":1}", this.key);
        HttpResponse<String> repeat = post("/orders", "{\"a\":1}", this.key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(repeat.statusCode()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body()).isEqualTo("{\"order\":1,\"of\":\"ä{\\\"a\\\":1}\"}");
        assertThat(repeat.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(repeat.headers().firstValue("Location")).hasValue("/orders/1");
        assertThat(repeat.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(repeat.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void takesQuotedKeyAsTheSame() throws Exception {
        post("/orders", "x", this.key);
        assertThat(post("/orders", "x", "\"" + this.key + "\"").headers().firstValue("Idempotency-Replayed"))
                .isPresent();
    }

    @Test
    void handlesRequestsWithoutKeyAsEver() throws Exception {
        new HttpCalls(this.port).send("POST", "/orders", "x", "Content-Type", "text/plain");
        new HttpCalls(this.port).send("POST", "/orders", "x", "Content-Type", "text/plain");
        assertThat(this.orders.count).hasValue(2);
    }

    @Test
    void refusesKeyOfAnotherBody() throws Exception {
        post("/orders", "x", this.key);
        assertThat(HttpCalls.summary(post("/orders", "y", this.key))).startsWith("422 IDEMPOTENCY_KEY_REUSED");
        assertThat(HttpCalls.summary(post("/orders?q=1", "x", this.key))).startsWith("422 IDEMPOTENCY_KEY_REUSED");
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void keepsCallersMethodsAndPathsApart() throws Exception {
        post("/orders", "x", this.key);
        HttpCalls calls = new HttpCalls(this.port);
        String[] ann = {"Idempotency-Key", this.key, "X-User", "ann", "Content-Type", "text/plain"};
        assertThat(calls.send("POST", "/orders", "x", ann).headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
        calls.send("PATCH", "/orders", "x", "Idempotency-Key", this.key, "Content-Type", "text/plain");
        assertThat(this.orders.count).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"abc", "a b", "a\"b", "TOO-LONG"})
    void refusesMalformedKeys(String malformed) throws Exception {
        String sent = malformed.equals("TOO-LONG") ? "x".repeat(256) : malformed;
        assertThat(HttpCalls.summary(post("/orders", "x", sent)))
                .isEqualTo("400 INVALID_PARAMETER Idempotency-Key INVALID_IDEMPOTENCY_KEY");
        assertThat(this.orders.count).hasValue(0);
    }

    @Test
    void refusesTwoKeys() throws Exception {
        String[] keys = {"Idempotency-Key", "a", "Idempotency-Key", "b", "Content-Type", "text/plain"};
        assertThat(new HttpCalls(this.port).send("POST", "/orders", "x", keys).statusCode())
                .isEqualTo(400);
    }

    @Test
    void doesNotKeepFailuresOfTheService() throws Exception {
        for (int i = 1; i <= 2; i++) {
            assertThat(post("/fails", "x", this.key).statusCode()).isEqualTo(500);
            assertThat(post("/unavailable", "x", this.key).statusCode()).isEqualTo(503);
            assertThat(post("/sends-error", "x", this.key).statusCode()).isEqualTo(409);
            assertThat(this.orders.count).hasValue(3 * i);
        }
    }

    @Test
    void keepsRefusalsOfTheApplication() throws Exception {
        HttpResponse<String> first = post("/conflict", "x", this.key);
        HttpResponse<String> repeat = post("/conflict", "x", this.key);
        assertThat(HttpCalls.summary(first)).startsWith("409 OUT_OF_STOCK");
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void handlesParallelRepeatsOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(pool.submit(() -> post("/orders", "x", this.key)));
            }
            for (Future<HttpResponse<String>> answer : answers) {
                HttpResponse<String> response = answer.get();
                assertThat(response.statusCode()).isIn(201, 409);
                if (response.statusCode() == 409) {
                    assertThat(HttpCalls.summary(response)).startsWith("409 IDEMPOTENCY_IN_PROGRESS");
                }
            }
        } finally {
            pool.shutdown();
        }
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void refusesRepeatWhileTheFirstIsHandled() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<HttpResponse<String>> first = pool.submit(() -> post("/waits", "x", this.key));
            assertThat(this.orders.entered.await(10, TimeUnit.SECONDS)).isTrue();
            HttpResponse<String> repeat = post("/waits", "x", this.key);
            this.orders.goOn.countDown();
            assertThat(HttpCalls.summary(repeat)).startsWith("409 IDEMPOTENCY_IN_PROGRESS");
            assertThat(repeat.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(first.get().statusCode()).isEqualTo(200);
        } finally {
            pool.shutdown();
        }
        assertThat(post("/waits", "x", this.key).headers().firstValue("Idempotency-Replayed"))
                .isPresent();
    }

    @Test
    void keepsAsynchronousAnswers() throws Exception {
        assertThat(post("/async-orders", "x", this.key).body()).isEqualTo("order 1");
        assertThat(post("/async-orders", "x", this.key).statusCode()).isIn(200, 409);
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void doesNotRepeatWhatAnsweredTooMuchToBeKept() throws Exception {
        assertThat(post("/large", "x", this.key).body()).hasSize(5000);
        assertThat(HttpCalls.summary(post("/large", "x", this.key))).startsWith("409 IDEMPOTENCY_ANSWER_TOO_LARGE");
        assertThat(this.orders.count).hasValue(1);
    }

    @Test
    void refusesBodiesThatAreTooLargeAndForms() throws Exception {
        assertThat(HttpCalls.summary(post("/orders", "x".repeat(3000), this.key)))
                .startsWith("413 PAYLOAD_TOO_LARGE");
        HttpResponse<String> form = new HttpCalls(this.port)
                .send(
                        "POST",
                        "/orders",
                        "a=b",
                        "Idempotency-Key",
                        this.key,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(HttpCalls.summary(form)).startsWith("400 IDEMPOTENCY_NOT_SUPPORTED");
    }

    @Test
    void keepsNothingOfExcludedPaths() throws Exception {
        post("/api/v1/auth/login", "x", this.key);
        assertThat(post("/api/v1/auth/login", "x", this.key).headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
        assertThat(this.orders.count).hasValue(2);
    }

    @Test
    void forgetsAfterADay() throws Exception {
        post("/orders", "x", this.key);
        this.clock.advance(Duration.ofHours(24).minusSeconds(1));
        post("/orders", "x", this.key);
        assertThat(this.orders.count).hasValue(1);
        this.clock.advance(Duration.ofSeconds(2));
        post("/orders", "x", this.key);
        assertThat(this.orders.count).hasValue(2);
    }

    private HttpResponse<String> post(String path, String body, String idempotencyKey) throws Exception {
        return new HttpCalls(this.port)
                .send("POST", path, body, "Idempotency-Key", idempotencyKey, "Content-Type", "text/plain");
    }

    static class SignIn {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

        @Bean
        FilterRegistrationBean<OncePerRequestFilter> signIn() {
            FilterRegistrationBean<OncePerRequestFilter> registration =
                    new FilterRegistrationBean<>(new OncePerRequestFilter() {
                        @Override
                        protected void doFilterInternal(
                                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                                throws ServletException, IOException {
                            chain.doFilter(RateLimitTests.SignIn.signedIn(request), response);
                        }
                    });
            registration.setOrder(-100);
            return registration;
        }
    }

    @RestController
    static class Orders {

        final AtomicInteger count = new AtomicInteger();

        final CountDownLatch entered = new CountDownLatch(1);

        final CountDownLatch goOn = new CountDownLatch(1);

        record Order(int order, String of) {}

        @PostMapping(path = "/orders", produces = "application/json")
        ResponseEntity<Order> create(@RequestBody String body) {
            int order = this.count.incrementAndGet();
            return ResponseEntity.created(URI.create("/orders/" + order))
                    .header("Set-Cookie", "a=b")
                    .body(new Order(order, "ä" + body));
        }

        @PatchMapping("/orders")
        void patch() {
            this.count.incrementAndGet();
        }

        @PostMapping("/fails")
        void fails() {
            this.count.incrementAndGet();
            throw new IllegalStateException("broken");
        }

        @PostMapping("/unavailable")
        void unavailable() {
            this.count.incrementAndGet();
            throw ApplicationException.unavailable("Not now.");
        }

        @PostMapping("/sends-error")
        void sendsError(HttpServletResponse response) throws IOException {
            this.count.incrementAndGet();
            response.sendError(409);
        }

        @PostMapping("/conflict")
        void conflict() {
            this.count.incrementAndGet();
            throw ApplicationException.conflict("OUT_OF_STOCK", "There is none left.");
        }

        @PostMapping("/waits")
        void waits() throws InterruptedException {
            this.entered.countDown();
            this.goOn.await(10, TimeUnit.SECONDS);
        }

        @PostMapping("/async-orders")
        Callable<String> async() {
            return () -> "order " + this.count.incrementAndGet();
        }

        @PostMapping("/large")
        String large() {
            this.count.incrementAndGet();
            return "x".repeat(5000);
        }

        @PostMapping("/api/v1/auth/login")
        String login() {
            return "token " + this.count.incrementAndGet();
        }
    }
}
