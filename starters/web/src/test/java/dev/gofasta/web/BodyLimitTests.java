package dev.gofasta.web;

import static dev.gofasta.web.RawCalls.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.web.RawCalls.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = GuardedApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gofasta.web.body-limit.max-size=1000B", "gofasta.web.body-limit.paths.[/uploads/**]=2000B"})
class BodyLimitTests {

    private static final String JSON = "Content-Type: application/json";

    private static final int GIGABYTE = 16_384;

    @LocalServerPort
    private int port;

    @Test
    void takesBodiesUpToTheLimit() throws IOException {
        assertThat(post("/things", 1000).status()).isEqualTo(200);
        assertRefused(post("/things", 1001));
    }

    @Test
    void takesLimitOfPath() throws IOException {
        assertThat(post("/uploads/things", 2000).status()).isEqualTo(200);
        assertRefused(post("/uploads/things", 2001));
    }

    @Test
    void doesNotTakeLimitOfPathThatIsOnlyPassedThrough() throws IOException {
        assertThat(post("/uploads/../things", 1500).status()).isIn(400, 413);
    }

    @Test
    void refusesAnnouncedGigabytesBeforeTheyAreSent() throws IOException {
        Answer answer = new RawCalls(this.port)
                .send("POST /things HTTP/1.1\r\nHost: x\r\n" + JSON + "\r\nContent-Length: 5000000000\r\n\r\n");
        assertRefused(answer);
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things", "/raw", "/reader"})
    void cutsChunksWhileTheyAreRead(String path) throws IOException {
        RawCalls calls = new RawCalls(this.port);
        Answer answer = calls.send(
                "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + JSON + "\r\nTransfer-Encoding: chunked\r\n\r\n",
                GIGABYTE);
        assertRefused(answer);
        assertThat(calls.sent).isLessThan(64L << 20);
    }

    @Test
    void takesShortChunks() throws IOException {
        Answer answer = new RawCalls(this.port)
                .send("POST /things HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + JSON
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
    }

    private Answer post(String path, int length) throws IOException {
        String body = "{\"a\":1" + " ".repeat(length - 7) + "}";
        return new RawCalls(this.port).send(request("POST", path, body, JSON));
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("PAYLOAD_TOO_LARGE").doesNotContain("Exception");
    }
}
