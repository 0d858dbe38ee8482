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

@SpringBootTest(classes = GuardedApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ContentTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-None: 1",
                "Content-Type: text/plain",
                "Content-Type: text/plain; application/json",
                "Content-Type: nonsense",
                "Content-Type: application/json;charset=utf-16",
                "Content-Type: application/json;charset=iso-8859-1",
                "Content-Type: application/json;charset=none-such",
                "Content-Type: application/xml"
            })
    @Tag("asvs:V3.5.2")
    void refusesOtherMediaTypes(String header) throws IOException {
        Answer answer = new RawCalls(this.port).send(request("POST", "/raw", "{}", header));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Accept")).contains("application/json");
        assertThat(answer.header("Accept-Post")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "Content-Type: application/json;charset=UTF-8",
                "Content-Type: application/JSON",
                "Content-Type: application/merge-patch+json"
            })
    void takesJson(String header) throws IOException {
        assertThat(new RawCalls(this.port)
                        .send(request("POST", "/raw", "{}", header))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesRequestsWithoutBody() throws IOException {
        assertThat(new RawCalls(this.port)
                        .send(request("POST", "/raw", "", "Content-Length: 0"))
                        .status())
                .isEqualTo(200);
    }
}
