package dev.gofasta.web;

import static dev.gofasta.web.RawCalls.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Heads and parameters without measure. */
@SpringBootTest(
        classes = GuardedApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "gofasta.web.rate-limit.enabled=false")
@Import(RequestFloodTests.Counter.class)
@Tag("asvs:V15.2.2")
class RequestFloodTests {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @AfterEach
    void isAlive() throws IOException {
        assertThat(new RawCalls(this.port).send(request("GET", "/things", "")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000, 100_000})
    void refusesManyHeaders(int count) throws IOException {
        assertRefused("BAD_REQUEST", request("GET", "/things", "", "a: b\r\n".repeat(count) + "z: z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 1_000_000})
    void refusesLongHeads(int length) throws IOException {
        assertRefused("BAD_REQUEST", request("GET", "/things", "", "a: " + "b".repeat(length)));
        assertRefused("BAD_REQUEST", request("GET", "/things", "", "b".repeat(length) + ": a"));
        assertRefused("BAD_REQUEST", request("GET", "/things?" + "b".repeat(length), ""));
        assertRefused("BAD_REQUEST", request("GET", "/things", "", "Cookie: a=" + "b".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 1_300})
    void refusesManyCookies(int count) throws IOException {
        assertRefused("BAD_REQUEST", request("GET", "/things", "", "Cookie: " + "a=b; ".repeat(count)));
    }

    @Test
    void losesNoParameterInSilence() throws IOException {
        assertThat(new RawCalls(this.port)
                        .send(request("GET", "/count?x=1" + "&x=1".repeat(999), ""))
                        .body())
                .contains("1000");
        assertRefused("INVALID_PARAMETER", request("GET", "/count?x=1" + "&x=1".repeat(1_000), ""));
        assertRefused("INVALID_PARAMETER", request("POST", "/count", "x=1" + "&x=1".repeat(1_000), FORM));
        assertRefused("INVALID_PARAMETER", request("POST", "/count?x=1", "x=1" + "&x=1".repeat(999), FORM));
        assertRefused("INVALID_PARAMETER", request("GET", "/count?x=1" + "&".repeat(2_000) + "x=%zz", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2;" + "EXTENSION" + "\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}\r\n0\r\n" + "EXTENSION" + "\r\n\r\n",
            })
    void refusesLongChunkExtensionsAndTrailers(String chunks) throws IOException {
        String filler = "a: b\r\n".repeat(20_000);
        String head = "POST /things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        assertRefused(
                null,
                head + "Transfer-Encoding: chunked\r\n\r\n"
                        + chunks.replace("EXTENSION", chunks.startsWith("2;") ? filler.replace("\r\n", "") : filler));
    }

    private void assertRefused(String code, String text) throws IOException {
        String answer = new RawCalls(this.port).untilClosed(text);
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"code\":\"" + (code == null ? "" : code + "\""));
    }

    @RestController
    static class Counter {

        @RequestMapping("/count")
        int count(@RequestParam List<String> x) {
            return x.size();
        }
    }
}
