package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.filter.OncePerRequestFilter;

/** Each test calls from an address of its own, as a trusted proxy tells it. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gofasta.web.trusted-proxies=127.0.0.1,::1",
            "gofasta.web.rate-limit.rules.auth.capacity=3",
            "gofasta.web.rate-limit.rules.user.key=user",
            "gofasta.web.rate-limit.rules.user.capacity=2",
            "gofasta.web.rate-limit.rules.user.period=10s",
            "gofasta.web.rate-limit.rules.writes.methods=post",
            "gofasta.web.rate-limit.rules.writes.paths=/api/writes/{id}",
            "gofasta.web.rate-limit.rules.writes.capacity=1",
            "gofasta.web.rate-limit.rules.writes.period=1h",
        })
@Import(RateLimitTests.SignIn.class)
class RateLimitTests {

    @LocalServerPort
    private int port;

    @Autowired
    private SettableClock clock;

    @Autowired
    private AtomicInteger checked;

    @Test
    void tellsTheLimitInEveryAnswer() throws Exception {
        HttpResponse<String> response = get("/mdc", "198.51.100.1", null);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("RateLimit-Policy")).containsExactly("\"address\";q=600;w=60");
        assertThat(response.headers().allValues("RateLimit")).containsExactly("\"address\";r=599;t=1");
        assertThat(response.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    @Tag("asvs:V2.4.1")
    void refusesWithProblemBeforeAnybodyIsAuthenticated() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(get("/api/v1/auth/login", "198.51.100.2", null).statusCode())
                    .isEqualTo(404);
        }
        int before = this.checked.get();
        HttpResponse<String> refused = get("/api/v1/auth/login", "198.51.100.2", null);
        assertThat(this.checked).hasValue(before);
        assertThat(HttpCalls.summary(refused)).startsWith("429 TOO_MANY_REQUESTS");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(refused.headers().allValues("Retry-After")).containsExactly("20");
        assertThat(refused.headers().allValues("RateLimit-Policy")).containsExactly("\"auth\";q=3;w=60");
        assertThat(refused.headers().allValues("RateLimit")).containsExactly("\"auth\";r=0;t=60");
        // Elsewhere, and for others, nothing has changed; what was refused has not been counted there.
        assertThat(get("/mdc", "198.51.100.2", null).headers().firstValue("RateLimit"))
                .hasValue("\"address\";r=596;t=1");
        assertThat(get("/api/v1/auth/login", "198.51.100.3", null).statusCode()).isEqualTo(404);
        this.clock.advance(Duration.ofSeconds(20));
        assertThat(get("/api/v1/auth/login", "198.51.100.2", null).statusCode()).isEqualTo(404);
    }

    @Test
    void cannotBeEvadedByAnotherSpellingOfThePath() throws Exception {
        for (int i = 0; i < 3; i++) {
            get("/api/v1/auth/login", "198.51.100.4", null);
        }
        for (String path : new String[] {"/api/v1/%61uth/login", "/api/v1/auth;x=1/login", "/api/v1/auth/login?x=1"}) {
            assertThat(get(path, "198.51.100.4", null).statusCode()).as(path).isEqualTo(429);
        }
    }

    @Test
    @Tag("asvs:V4.1.3")
    @Tag("asvs:V15.3.4")
    void cannotBeEvadedByWhatTheClientForwards() throws Exception {
        for (int i = 0; i < 3; i++) {
            get("/api/v1/auth/login", "10.0.0." + i + ", 198.51.100.5", null);
        }
        assertThat(get("/api/v1/auth/login", "10.0.0.9, 198.51.100.5", null).statusCode())
                .isEqualTo(429);
    }

    @Test
    void countsNetworksOfIpv6AsOneCaller() throws Exception {
        for (int i = 0; i < 3; i++) {
            get("/api/v1/auth/login", "2001:db8:0:1::" + i, null);
        }
        assertThat(get("/api/v1/auth/login", "2001:db8:0:1:ffff::1", null).statusCode())
                .isEqualTo(429);
        assertThat(get("/api/v1/auth/login", "2001:db8:0:2::1", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void countsUsersWhereverTheyCallFrom() throws Exception {
        get("/mdc", "198.51.100.6", "ann");
        HttpResponse<String> second = get("/mdc", "198.51.100.7", "ann");
        assertThat(second.headers().allValues("RateLimit-Policy"))
                .containsExactly("\"address\";q=600;w=60", "\"user\";q=2;w=10");
        assertThat(second.headers().allValues("RateLimit"))
                .containsExactly("\"address\";r=599;t=1", "\"user\";r=0;t=10");
        assertThat(HttpCalls.summary(get("/mdc", "198.51.100.8", "ann"))).startsWith("429 TOO_MANY_REQUESTS");
        assertThat(get("/mdc", "198.51.100.8", "bob").statusCode()).isEqualTo(200);
        assertThat(get("/mdc", "198.51.100.8", null).statusCode()).isEqualTo(200);
    }

    @Test
    void appliesRulesToTheirPathsAndMethods() throws Exception {
        HttpCalls calls = new HttpCalls(this.port);
        String[] from = {"X-Forwarded-For", "198.51.100.9"};
        assertThat(calls.send("POST", "/api/writes/1", "", from).statusCode()).isEqualTo(404);
        assertThat(calls.send("POST", "/api/writes/2", "", from).statusCode()).isEqualTo(429);
        assertThat(calls.send("PUT", "/api/writes/2", "", from).statusCode()).isEqualTo(404);
        assertThat(calls.send("POST", "/api/writes", "", from).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String address, @Nullable String user) throws Exception {
        HttpCalls calls = new HttpCalls(this.port);
        return (user != null)
                ? calls.get(path, "X-Forwarded-For", address, "X-User", user)
                : calls.get(path, "X-Forwarded-For", address);
    }

    /** Stands where Spring Security's chain stands, and believes everybody. */
    static class SignIn {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

        @Bean
        AtomicInteger checked() {
            return new AtomicInteger();
        }

        @Bean
        FilterRegistrationBean<OncePerRequestFilter> signIn(AtomicInteger checked) {
            FilterRegistrationBean<OncePerRequestFilter> registration =
                    new FilterRegistrationBean<>(new OncePerRequestFilter() {
                        @Override
                        protected void doFilterInternal(
                                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                                throws ServletException, IOException {
                            checked.incrementAndGet();
                            chain.doFilter(signedIn(request), response);
                        }
                    });
            registration.setOrder(-100);
            return registration;
        }

        static HttpServletRequest signedIn(HttpServletRequest request) {
            String name = request.getHeader("X-User");
            return new HttpServletRequestWrapper(request) {
                @Override
                public @Nullable Principal getUserPrincipal() {
                    return (name != null) ? () -> name : null;
                }
            };
        }
    }
}
