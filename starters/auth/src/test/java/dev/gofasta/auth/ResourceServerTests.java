package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.config.Customizer.withDefaults;

import dev.gofasta.core.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Access tokens in front of a real server, by the application's own chain. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gofasta.dev-services.enabled=false")
@ActiveProfiles("test")
class ResourceServerTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens tokens;

    @Tag("asvs:V7.2.1")
    @Test
    void letsRolesIn() throws Exception {
        assertThat(get("/admin", token("Admin"))).isEqualTo(200);
        assertThat(get("/admin", token("ADMIN"))).isEqualTo(403);
        assertThat(get("/admin", "")).isEqualTo(401);
        assertThat(get("/admin", token("Admin") + "x")).isEqualTo(401);
    }

    @Test
    void refusesTwoTokensAtOnceAndOtherSchemes() throws Exception {
        String good = "Bearer " + token("Admin");
        assertThat(send(request("/admin")
                        .header("Authorization", good)
                        .header("Authorization", "Bearer " + token("Guest"))
                        .build()))
                .as("only the first one counts")
                .isEqualTo(200);
        assertThat(send(request("/admin")
                        .header("Authorization", "Bearer x")
                        .header("Authorization", good)
                        .build()))
                .isEqualTo(401);
        assertThat(send(request("/admin")
                        .header("Authorization", good.substring(7))
                        .build()))
                .isEqualTo(401);
        assertThat(send(request("/admin")
                        .header("Authorization", good + ", " + good)
                        .build()))
                .isEqualTo(401);
        assertThat(send(request("/admin")
                        .header("Cookie", "access_token=" + good.substring(7))
                        .build()))
                .isEqualTo(401);
    }

    @Test
    void tellsWhenToTryAgain() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        request("/busy")
                                .header("Authorization", "Bearer " + token("Admin"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(response.body()).contains("TOO_MANY_LOGINS");
    }

    @Test
    void publishesNoSecret() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        request("/keys")
                                .header("Authorization", "Bearer " + token("Admin"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(response.body()).isEqualTo("{\"keys\":[]}");
    }

    @Test
    void takesNoTokenFromQueryOrForm() throws Exception {
        assertThat(get("/admin?access_token=" + token("Admin"), "")).isEqualTo(401);
        HttpRequest form = request("/admin")
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString("access_token=" + token("Admin")))
                .build();
        assertThat(send(form)).isEqualTo(401);
    }

    private String token(String role) {
        return tokens.issue(new Account("42", "ann@example.org", Set.of(role))).value();
    }

    private int get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(
                token.isEmpty()
                        ? request.build()
                        : request.header("Authorization", "Bearer " + token).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static int send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @RestController
    static class Application {

        private final JwkSet keys;

        Application(JwkSet keys) {
            this.keys = keys;
        }

        @Bean
        static SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("Admin"))
                    .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                    .build();
        }

        @RequestMapping("/keys")
        JwkSet keys() {
            return this.keys;
        }

        @RequestMapping("/busy")
        String busy() {
            throw new RetryLaterException(
                    ErrorKind.TOO_MANY_REQUESTS, "TOO_MANY_LOGINS", "Later.", Duration.ofMillis(6_500));
        }

        @RequestMapping("/admin")
        String admin() {
            return "in";
        }
    }
}
