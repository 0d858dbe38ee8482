package dev.gofasta.errors;

import static dev.gofasta.errors.RawHttp.get;
import static dev.gofasta.errors.RawHttp.post;
import static dev.gofasta.errors.RawHttp.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gofasta.errors.RawHttp.Answer;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SecuredApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecuredRequestTests {

    private static final String GOOD = "Authorization: Bearer good";

    private static final String BAD = "Authorization: Bearer bad";

    @LocalServerPort
    private int port;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nobody", get("/things"), 401, "UNAUTHORIZED"),
                arguments("nobody, no such address", get("/none"), 401, "UNAUTHORIZED"),
                arguments("nobody wants HTML", get("/things", "Accept: text/html"), 401, "UNAUTHORIZED"),
                arguments("bad token", get("/things", BAD), 401, "INVALID_TOKEN"),
                arguments("bad token, open address", get("/open/things", BAD), 401, "INVALID_TOKEN"),
                arguments("no token at all", get("/things", "Authorization: Bearer "), 401, "INVALID_TOKEN"),
                arguments("nobody can tell", get("/things", "Authorization: Bearer down"), 500, "INTERNAL_ERROR"),
                arguments("not allowed", get("/admin", GOOD), 403, "FORBIDDEN"),
                arguments("method, not allowed", get("/open/method", GOOD), 403, "FORBIDDEN"),
                arguments("method, nobody", get("/open/method"), 401, "UNAUTHORIZED"),
                arguments("firewall, path", get("/open//things"), 400, "BAD_REQUEST"),
                arguments("firewall, semicolon", get("/open/things;a=b"), 400, "BAD_REQUEST"),
                arguments("firewall, percent", get("/open/%25things"), 400, "BAD_REQUEST"),
                arguments("firewall, method", request("BREW", "/open/things", null), 400, "BAD_REQUEST"),
                arguments("no such address", get("/none", GOOD), 404, "NOT_FOUND"),
                arguments("no such open address", get("/open/none"), 404, "NOT_FOUND"),
                arguments("method", request("DELETE", "/open/things", null), 405, "METHOD_NOT_ALLOWED"),
                arguments("accept", get("/open/things", "Accept: image/png"), 406, "NOT_ACCEPTABLE"),
                arguments(
                        "media type",
                        post("/open/things", "a", "Content-Type: text/plain"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE"),
                arguments("controller", get("/open/fails"), 500, "INTERNAL_ERROR"),
                arguments("filter throws", get("/filter/throws"), 500, "INTERNAL_ERROR"),
                arguments("filter foresees", get("/filter/conflict"), 409, "BUSY"),
                arguments("filter sends", get("/filter/sends"), 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("filter says why", get("/filter/says"), 429, "TOO_MANY_REQUESTS"),
                arguments("the page of errors itself", get("/error"), 401, "UNAUTHORIZED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void answersProblems(String name, String request, int status, String code) throws IOException {
        Answer answer = new RawHttp(this.port).send(request);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.head() + answer.body()).doesNotContain("secret", "Exception", "org.spring", "\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void answersHeadWithoutBody(String name, String request, int status, String code) throws IOException {
        if (!request.startsWith("GET ")) {
            return;
        }
        Answer answer = new RawHttp(this.port).send("HEAD " + request.substring(4));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void saysHowToMakeOneselfKnown() throws IOException {
        RawHttp http = new RawHttp(this.port);
        assertThat(http.send(get("/things")).header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(http.send(get("/things", BAD)).header("WWW-Authenticate"))
                .isEqualTo(
                        "Bearer error=\"invalid_token\", error_description=\"The token is not valid or has expired.\"");
        assertThat(http.send(get("/admin", GOOD)).header("WWW-Authenticate")).isNull();
    }

    @Test
    void answersThoseWhoMay() throws IOException {
        assertThat(new RawHttp(this.port).send(get("/things", GOOD)).status()).isEqualTo(200);
        assertThat(new RawHttp(this.port).send(get("/open/things")).status()).isEqualTo(200);
    }
}
