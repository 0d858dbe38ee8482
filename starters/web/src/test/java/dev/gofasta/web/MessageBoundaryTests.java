package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Messages whose end two readers could see at two places, as in request smuggling. */
@SpringBootTest(
        classes = GuardedApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "gofasta.web.rate-limit.enabled=false")
@Tag("asvs:V4.2.1")
class MessageBoundaryTests {

    private static final String POST = "POST /things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    private static final String CHUNKS = "\r\n2\r\n{}\r\n0\r\n\r\n";

    private static final String SMUGGLED = "GET /swagger-ui/index HTTP/1.1\r\nHost: x\r\n\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
                "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
                "Content-Length: 2, 2\r\n\r\n{}",
                "Content-Length: +2\r\n\r\n{}",
                "Content-Length: -2\r\n\r\n{}",
                "Content-Length: 0x2\r\n\r\n{}",
                "Content-Length: 2 2\r\n\r\n{}",
                "Content-Length : 2\r\n\r\n{}",
                "Transfer-Encoding : chunked\r\nContent-Length: 2\r\n\r\n{}",
                "X: a\rTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}",
                "X: a\0b\r\nContent-Length: 2\r\n\r\n{}",
                "X\r\nContent-Length: 2\r\n\r\n{}",
                "Transfer-Encoding: chunked, chunked\r\n" + CHUNKS,
                "Transfer-Encoding: chunked, identity\r\n" + CHUNKS,
                "Transfer-Encoding: \"chunked\"\r\n" + CHUNKS,
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n" + CHUNKS,
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx\r\n0\r\n\r\n",
                "Host: y\r\nContent-Length: 2\r\n\r\n{}"
            })
    void refusesAmbiguousMessagesAndCloses(String rest) throws IOException {
        assertOneRefusal(400, POST + rest + SMUGGLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "gzip", "chunked-x"})
    void refusesUnknownTransferCodingsAndCloses(String coding) throws IOException {
        assertOneRefusal(501, POST + "Transfer-Encoding: " + coding + "\r\n" + CHUNKS + SMUGGLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /things HTTP/1.0\r\nTransfer-Encoding: chunked\r\n" + CHUNKS,
                "POST /things HTTP/1.1\r\n Host: x\r\n\r\n",
                "GET /things HTTP/1.1\r\n\r\n",
                "GET /things HTTP/1.1 x\r\nHost: x\r\n\r\n"
            })
    void refusesMalformedHeadsAndCloses(String head) throws IOException {
        assertOneRefusal(400, head + SMUGGLED);
    }

    /** RFC 9112 lets a server read folded lines as one and end lines of the head at LF, as Tomcat does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: a\r\n Content-Length: 40\r\nContent-Length: 2\r\n\r\n{}",
                "Transfer-Encoding:\r\n chunked\r\n" + CHUNKS,
                "X: a\nContent-Length: 2\r\n\r\n{}"
            })
    void findsTheEndBehindFoldedLinesAndBareLineFeeds(String rest) throws IOException {
        String answers = new RawCalls(this.port)
                .untilClosed(POST + rest + "GET /things HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(3);
        assertThat(answers).contains("\"members\":0", "\"name\":\"a\"");
    }

    private void assertOneRefusal(int status, String messages) throws IOException {
        String answer = new RawCalls(this.port).untilClosed(messages);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
        assertThat(answer.split("HTTP/1.1 ", -1)).as(answer).hasSize(2);
    }
}
