package dev.gofasta.web;

import static dev.gofasta.web.RawCalls.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.web.RawCalls.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = GuardedApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gofasta.web.cors.allowed-origins=https://good.example", "gofasta.web.cors.allow-credentials=true"
        })
class CrossOriginTests {

    private static final String GOOD = "Origin: https://good.example";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "*",
                "http://good.example",
                "https://good.example:8443",
                "https://good.example:443",
                "https://good.example.evil",
                "https://evilgood.example",
                "https://www.good.example",
                "HTTPS://GOOD.EXAMPLE",
                "https://good.example/",
                "https://good.example@evil.example",
                "https://evil.example"
            })
    @Tag("asvs:V3.4.2")
    void refusesLookAlikes(String origin) throws IOException {
        for (String method : new String[] {"GET", "OPTIONS"}) {
            Answer answer = send(method, "/things", "Origin: " + origin, "Access-Control-Request-Method: GET");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
            assertThat(answer.header("Vary")).contains("Origin");
            assertThat(answer.body()).contains("CORS_REFUSED");
        }
    }

    @Test
    void answersAllowedOrigin() throws IOException {
        Answer answer = send("GET", "/things", GOOD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://good.example");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Location", "X-Request-Id");
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @Test
    void answersPreFlightBeforeAuthentication() throws IOException {
        Answer answer = send(
                "OPTIONS",
                "/secret",
                GOOD,
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: authorization, if-match");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("authorization, if-match");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("1800");
    }

    @Test
    void refusesOtherMethodsAndHeaders() throws IOException {
        assertThat(send("OPTIONS", "/things", GOOD, "Access-Control-Request-Method: TRACE")
                        .status())
                .isEqualTo(403);
        assertThat(send(
                                "OPTIONS",
                                "/things",
                                GOOD,
                                "Access-Control-Request-Method: GET",
                                "Access-Control-Request-Headers: x-evil")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void letsErrorsBeReadByAllowedOrigin() throws IOException {
        Answer answer = send("GET", "/secret", GOOD);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://good.example");
    }

    @Test
    void letsTheSameOriginPass() throws IOException {
        assertThat(send("GET", "/things", "Origin: http://x").status()).isEqualTo(200);
        assertThat(send("GET", "/things").status()).isEqualTo(200);
    }

    private Answer send(String method, String path, String... headers) throws IOException {
        return new RawCalls(this.port).send(request(method, path, "", headers));
    }
}
