package dev.gofasta.errors;

import static dev.gofasta.errors.RawHttp.get;
import static dev.gofasta.errors.RawHttp.post;
import static dev.gofasta.errors.RawHttp.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gofasta.errors.RawHttp.Answer;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ErrorsApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.jackson.deserialization.fail-on-unknown-properties=true")
@ExtendWith(OutputCaptureExtension.class)
class RawRequestTests {

    private static final String ID = "0198a6c4-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    static Stream<Arguments> badRequests() {
        return Stream.of(bodies(), parameters(), refused(), elsewhere()).flatMap(all -> all);
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("malformed", post("/things", "{\"name\": }"), 400, "MALFORMED_JSON", ""),
                arguments("broken off", post("/things", "{\"name\": \"a\""), 400, "MALFORMED_JSON", ""),
                arguments("no body", post("/things", ""), 400, "MISSING_BODY", ""),
                arguments("null body", post("/things", "null"), 400, "MISSING_BODY", ""),
                arguments("trailing", post("/things", "{\"name\":\"a\"} {}"), 400, "MALFORMED_JSON", ""),
                arguments("array for object", post("/things", "[]"), 400, "INVALID_TYPE", ""),
                arguments("unknown field", post("/things", "{\"nam\":\"a\"}"), 400, "UNKNOWN_FIELD", "/nam"),
                arguments(
                        "deep unknown",
                        post("/things", "{\"lines\":[{},{\"x\":1}]}"),
                        400,
                        "UNKNOWN_FIELD",
                        "/lines/1/x"),
                arguments("slash in name", post("/things", "{\"a/b~c\":1}"), 400, "UNKNOWN_FIELD", "/a~1b~0c"),
                arguments("wrong number", post("/things", "{\"price\":\"x\"}"), 400, "INVALID_TYPE", "/price"),
                arguments("wrong enum", post("/things", "{\"colour\":\"BLUE\"}"), 400, "INVALID_TYPE", "/colour"),
                arguments("wrong uuid", post("/things", "{\"owner\":\"x\"}"), 400, "INVALID_TYPE", "/owner"),
                arguments(
                        "deep type",
                        post("/things", "{\"lines\":[{\"amount\":[]}]}"),
                        400,
                        "INVALID_TYPE",
                        "/lines/0/amount"),
                arguments("too deep", post("/things", "[".repeat(2000)), 400, null, null),
                arguments("huge number", post("/things", "{\"price\":" + "1".repeat(5000) + "}"), 400, null, null),
                arguments("blank", post("/things", "{\"name\":\" \"}"), 400, "VALIDATION_FAILED", "/name"),
                arguments(
                        "nested",
                        post("/things", "{\"name\":\"a\",\"lines\":[{\"name\":\"b\"},{}]}"),
                        400,
                        "VALIDATION_FAILED",
                        "/lines/1/name"),
                arguments(
                        "element",
                        post("/things", "{\"name\":\"a\",\"tags\":[\"b\",\"\"]}"),
                        400,
                        "VALIDATION_FAILED",
                        "/tags/1"),
                arguments(
                        "in map",
                        post("/things", "{\"name\":\"a\",\"named\":{\"k\":{}}}"),
                        400,
                        "VALIDATION_FAILED",
                        "/named/k/name"),
                arguments("list body", post("/many", "[{\"name\":\"a\"},{}]"), 400, "VALIDATION_FAILED", "/1/name"),
                arguments("bad utf-8", post("/things", "{\"name\":\"\u00ff\u00fe\"}"), 400, "MALFORMED_JSON", null),
                arguments(
                        "wrong utf-16",
                        post("/things", "{\"name\":\"a\"}", "Content-Type: application/json;charset=utf-16"),
                        200,
                        null,
                        null),
                arguments(
                        "unknown charset",
                        post("/things", "{}", "Content-Type: application/json;charset=bogus"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        null),
                arguments(
                        "text", post("/things", "{}", "Content-Type: text/plain"), 415, "UNSUPPORTED_MEDIA_TYPE", null),
                arguments(
                        "bad media type",
                        post("/things", "{}", "Content-Type: ///"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        null),
                arguments(
                        "no boundary",
                        post("/upload", "x", "Content-Type: multipart/form-data"),
                        400,
                        "MALFORMED_MULTIPART",
                        null),
                arguments(
                        "no part",
                        post("/upload", "--b--\r\n", "Content-Type: multipart/form-data;boundary=b"),
                        400,
                        "MISSING_PARAMETER",
                        "/file"),
                arguments(
                        "short body",
                        request("POST", "/things", null, "Content-Type: application/json", "Content-Length: 99")
                                + "{\"na",
                        400,
                        "MALFORMED_JSON",
                        null),
                arguments(
                        "bad chunk",
                        request("POST", "/things", null, "Content-Type: application/json", "Transfer-Encoding: chunked")
                                + "zz\r\n{}\r\n",
                        400,
                        null,
                        null));
    }

    private static Stream<Arguments> parameters() {
        return Stream.of(
                arguments("path uuid", get("/things/x"), 400, "INVALID_PARAMETER", "id"),
                arguments("record price", get("/things?price=x"), 400, "INVALID_PARAMETER", "price"),
                arguments("record rank", get("/things?rank=9"), 400, "VALIDATION_FAILED", "rank"),
                arguments("missing parameter", get("/params", "X-Must: a"), 400, "MISSING_PARAMETER", "size"),
                arguments("missing header", get("/params?size=1"), 400, "MISSING_PARAMETER", "X-Must"),
                arguments(
                        "wrong header",
                        get("/params?size=1", "X-Rank: a", "X-Must: a"),
                        400,
                        "INVALID_PARAMETER",
                        "X-Rank"),
                arguments(
                        "too large", get("/params?size=9", "X-Rank: 1", "X-Must: a"), 400, "VALIDATION_FAILED", "size"),
                arguments(
                        "no If-Match", request("PUT", "/things/" + ID, "{}"), 428, "PRECONDITION_REQUIRED", "If-Match"),
                arguments("bad escape", get("/things?name=%zz"), 400, null, null),
                arguments("nul", get("/params?size=%00", "X-Must: a"), 400, "INVALID_PARAMETER", "size"));
    }

    private static Stream<Arguments> refused() {
        return Stream.of(
                arguments("not found", get("/things/" + ID), 404, "NOT_FOUND", null),
                arguments("no such address", get("/nothing"), 404, "NOT_FOUND", null),
                arguments("not found as text", get("/nothing", "Accept: text/plain"), 404, "NOT_FOUND", null),
                arguments("not found as html", get("/nothing", "Accept: text/html"), 404, "NOT_FOUND", null),
                arguments("not found as image", get("/things/" + ID, "Accept: image/png"), 404, "NOT_FOUND", null),
                arguments("bad Accept", get("/nothing", "Accept: ///"), 404, "NOT_FOUND", null),
                arguments("not acceptable", get("/things", "Accept: image/png"), 406, "NOT_ACCEPTABLE", null),
                arguments("bad Accept for list", get("/things", "Accept: ///"), 406, "NOT_ACCEPTABLE", null),
                arguments("method", request("DELETE", "/things", null), 405, "METHOD_NOT_ALLOWED", null),
                arguments("unknown method", request("FOO", "/things", null), 405, "METHOD_NOT_ALLOWED", null),
                arguments("reason", get("/fails/reason"), 410, "GONE", null),
                arguments("places", get("/fails/places"), 400, "OUT_OF_STOCK", "/amount"));
    }

    private static Stream<Arguments> elsewhere() {
        return Stream.of(
                arguments("filter", get("/filter/throws", "Accept: text/html"), 500, "INTERNAL_ERROR", null),
                arguments("filter conflict", get("/filter/conflict"), 409, "BUSY", null),
                arguments("sendError", get("/filter/sends", "Accept: text/html"), 403, "FORBIDDEN", null),
                arguments("error page itself", get("/error"), 404, "NOT_FOUND", null),
                arguments("unexpected", get("/fails/unexpected"), 500, "INTERNAL_ERROR", null),
                arguments("reason of 500", get("/fails/reason500"), 500, "INTERNAL_ERROR", null),
                arguments("error", get("/fails/overflow"), 500, "INTERNAL_ERROR", null),
                arguments("bad request line", "GET\r\n\r\n", 400, "BAD_REQUEST", null),
                arguments(
                        "bad target",
                        "GET /a|b\"<> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                        400,
                        "BAD_REQUEST",
                        null),
                arguments("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "BAD_REQUEST", null),
                arguments("bad version", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", 505, "HTTP_VERSION_NOT_SUPPORTED", null),
                arguments("bad path escape", get("/things/%zz"), 400, "BAD_REQUEST", null),
                arguments("nul in path", get("/things/%00"), 400, null, null),
                arguments("slash in path", get("/things/a%2Fb"), 400, "BAD_REQUEST", null),
                arguments("large header", get("/things", "X-Large: " + "x".repeat(20_000)), 400, "BAD_REQUEST", null),
                arguments(
                        "two lengths",
                        request("POST", "/things", null, "Content-Length: 1", "Content-Length: 2"),
                        400,
                        "BAD_REQUEST",
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    @Tag("asvs:V16.5.1")
    @Tag("asvs:V4.1.1")
    void answersProblemDocument(String name, String request, int status, @Nullable String code, @Nullable String place)
            throws IOException {
        Answer answer = new RawHttp(this.port).send(request);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status < 400) {
            return;
        }
        assertThat(answer.header("Content-Type")).as(answer.toString()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString()).isNotEmpty();
        assertThat(answer.json().path("type").asString()).startsWith("https://gofasta.dev/problems/");
        if (code != null) {
            assertThat(answer.json().path("code").asString()).as(answer.body()).isEqualTo(code);
        }
        if (place != null) {
            Object where = answer.firstError().containsKey("pointer")
                    ? answer.firstError().get("pointer")
                    : answer.firstError().get("name");
            assertThat(where).as(answer.body()).isEqualTo(place);
        }
        assertThat(answer.body())
                .doesNotContain(
                        "secret", "Exception", "java.", "tools.jackson", "dev.gofasta.errors.", "SELECT", "\tat ");
    }

    @Test
    @Tag("asvs:V2.2.1")
    @Tag("asvs:V2.2.2")
    void namesEveryViolation() throws IOException {
        Answer answer = new RawHttp(this.port).send(post("/things", "{\"price\":11,\"lines\":[{}]}"));
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString() + " "
                                + error.path("code").asString()))
                .containsExactlyInAnyOrder("/name NotBlank", "/price Max", "/lines/0/name NotNull");
    }

    @Test
    void keepsHeadersOfStatus() throws IOException {
        assertThat(new RawHttp(this.port)
                        .send(request("DELETE", "/things", null))
                        .header("Allow"))
                .contains("POST", "GET");
    }

    @Test
    void saysLineAndColumn() throws IOException {
        Answer answer = new RawHttp(this.port).send(post("/things", "{\n  \"name\": }"));
        assertThat(answer.json().path("detail").asString()).contains("line 2");
    }

    @Test
    @Tag("asvs:V16.3.4")
    void logsUnexpectedErrorOnce(CapturedOutput output) throws IOException {
        new RawHttp(this.port).send(get("/fails/unexpected"));
        assertThat(output.getOut().split("secret SELECT", -1)).hasSize(2);
    }

    @Test
    void doesNotLogBadRequests(CapturedOutput output) throws IOException {
        new RawHttp(this.port).send(post("/things", "{"));
        new RawHttp(this.port)
                .send(request("POST", "/things", null, "Content-Type: application/json", "Content-Length: 99")
                        + "{\"na");
        assertThat(output.getOut()).doesNotContain("ERROR");
    }
}
