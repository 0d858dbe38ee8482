package dev.gofasta.web;

import static dev.gofasta.web.RawCalls.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = GuardedApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "gofasta.web.trusted-proxies=127.0.0.1,::1")
@ExtendWith(OutputCaptureExtension.class)
class RequestLogTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /things, 200, INFO",
        "GET, /none, 404, INFO",
        "GET, /secret, 401, INFO",
        "GET, //things, 400, INFO",
        "GET, /fails, 500, WARN",
        "DELETE, /things, 405, INFO",
        "POST, /error, 404, INFO"
    })
    void logsOneLine(String method, String path, int status, String level, CapturedOutput output) throws IOException {
        String id = "log-" + method + "-" + path.replace("/", "") + status;
        new RawCalls(this.port).send(request(method, path + "?token=hidden", "", "X-Request-Id: " + id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(lines(output, id)).hasSize(1));
        assertThat(lines(output, id).get(0))
                .contains(level, method + " " + path + " " + status + " ", "ms", "B client=", "user=-")
                .doesNotContain("hidden");
    }

    @Test
    void namesTheUser(CapturedOutput output) throws IOException {
        new RawCalls(this.port)
                .send(request("GET", "/secret", "", "Authorization: Basic YW5uOnB3", "X-Request-Id: log-user"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(lines(output, "log-user"))
                        .singleElement()
                        .asString()
                        .contains("user=ann", " 12B "));
    }

    @Test
    @Tag("asvs:V15.3.4")
    void namesTheClientBehindATrustedProxy(CapturedOutput output) throws IOException {
        new RawCalls(this.port)
                .send(request("GET", "/things", "", "X-Forwarded-For: 203.0.113.9", "X-Request-Id: log-proxy"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(lines(output, "log-proxy"))
                        .singleElement()
                        .asString()
                        .contains("client=203.0.113.9 "));
    }

    private static List<String> lines(CapturedOutput output, String id) {
        return output.toString()
                .lines()
                .filter(line -> line.contains("RequestLogFilter") && line.endsWith("id=" + id))
                .toList();
    }
}
