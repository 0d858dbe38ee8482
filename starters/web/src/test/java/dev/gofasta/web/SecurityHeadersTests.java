package dev.gofasta.web;

import static dev.gofasta.web.RawCalls.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gofasta.web.RawCalls.Answer;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = GuardedApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
class SecurityHeadersTests {

    private static final String JSON = "Content-Type: application/json";

    @LocalServerPort
    private int port;

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments(200, request("GET", "/things", "")),
                arguments(200, request("HEAD", "/things", "")),
                arguments(400, request("POST", "/things", "{", JSON)),
                arguments(400, request("POST", "/things", "[".repeat(1000), JSON)),
                arguments(400, request("GET", "//things", "")),
                arguments(400, request("GET", "/things;a=b", "")),
                arguments(400, request("GET", "/thi{ngs", "")),
                arguments(400, "GET /things HTTP/1.1\r\nConnection: close\r\n\r\n"),
                arguments(400, request("GET", "/things", "", "X-Big: " + "a".repeat(20_000))),
                arguments(400, request("GET", "/things", "", "Cookie: " + "a=b; ".repeat(4_000))),
                arguments(401, request("GET", "/secret", "")),
                arguments(401, request("GET", "/secret", "", "Authorization: Basic YTpi")),
                arguments(404, request("GET", "/none", "")),
                arguments(405, request("DELETE", "/things", "")),
                arguments(406, request("GET", "/things", "", "Accept: image/png")),
                arguments(413, request("POST", "/things", "", JSON, "Content-Length: 9000000")),
                arguments(415, request("POST", "/things", "{}", "Content-Type: text/plain")),
                arguments(500, request("GET", "/fails", "")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    @Tag("asvs:V3.4.3")
    @Tag("asvs:V3.4.4")
    @Tag("asvs:V3.4.5")
    @Tag("asvs:V3.4.6")
    void setsHeadersOfEveryAnswer(int status, String request) throws IOException {
        Answer answer = new RawCalls(this.port).send(request);
        assertThat(answer.status()).as(answer.head()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("Strict-Transport-Security")).isNull();
        if (status >= 400) {
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"status\":" + status);
        }
    }

    @Test
    @Tag("asvs:V3.4.1")
    void demandsTlsOverTlsOnly() throws IOException {
        assertThat(new RawCalls(this.port)
                        .send(request("GET", "/things", "", "X-Forwarded-Proto: https"))
                        .header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void leavesHeadersOfApplicationAlone() throws IOException {
        assertThat(new RawCalls(this.port).send(request("GET", "/cached", "")).header("Cache-Control"))
                .isEqualTo("max-age=60");
    }

    @Test
    void hasOtherPolicyForUserInterface() throws IOException {
        assertThat(new RawCalls(this.port)
                        .send(request("GET", "/swagger-ui/index", ""))
                        .header("Content-Security-Policy"))
                .startsWith("default-src 'self'");
    }

    @Test
    void refusesTooManyParameters() throws IOException {
        Answer answer = new RawCalls(this.port)
                .send(request(
                        "POST",
                        "/form",
                        "name=a" + "&x=1".repeat(2000),
                        "Content-Type: application/x-www-form-urlencoded"));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
