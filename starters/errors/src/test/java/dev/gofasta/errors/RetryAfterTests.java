package dev.gofasta.errors;

import static dev.gofasta.errors.RawHttp.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ErrorsApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.jackson.deserialization.fail-on-unknown-properties=true")
class RetryAfterTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/fails/slow-down, 429, 2", "/fails/at-once, 429, 1", "/filter/busy, 503, 30"})
    void tellsInWholeSecondsWhenToTryAgain(String path, int status, String seconds) throws IOException {
        RawHttp.Answer answer = new RawHttp(this.port).send(get(path));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Retry-After")).isEqualTo(seconds);
    }

    @Test
    void staysSilentWhereNothingIsKnown() throws IOException {
        assertThat(new RawHttp(this.port).send(get("/fails/places")).header("Retry-After"))
                .isNull();
    }
}
