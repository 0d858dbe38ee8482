package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class MergePatchTests {

    @LocalServerPort
    private int port;

    @Test
    void changesOnlyWhatIsPresent() throws IOException, InterruptedException {
        var response =
                new HttpCalls(this.port).patch("{\"name\":\"new\",\"colour\":null,\"lines\":[{\"name\":\"b\"}]}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var body = HttpCalls.json(response);
        assertThat(body.path("name").asString()).isEqualTo("new");
        assertThat(body.path("colour").isNull()).isTrue();
        assertThat(body.path("amount").asInt()).isEqualTo(1);
        assertThat(body.path("lines")).hasSize(1);
        assertThat(body.path("lines").path(0).path("amount").isNull()).isTrue();
    }

    @Test
    void keepsEveryDigit() throws IOException, InterruptedException {
        assertThat(new HttpCalls(this.port).patch("{}").body()).contains("\"price\":1.234567890123456789010,");
        assertThat(new HttpCalls(this.port)
                        .patch("{\"price\":0.12345678901234567890}")
                        .body())
                .contains("\"price\":0.12345678901234567890,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|400 INVALID_TYPE  INVALID_TYPE",
                "\"a\"|400 INVALID_TYPE  INVALID_TYPE",
                "null|400 INVALID_TYPE  INVALID_TYPE",
                "{|400 MALFORMED_JSON  MALFORMED_JSON",
                "{} {}|400 MALFORMED_JSON  MALFORMED_JSON",
                "{\"name\":\"a\",\"name\":\"b\"}|400 DUPLICATE_FIELD /name DUPLICATE_FIELD",
                "{\"x\":1}|400 UNKNOWN_FIELD /x UNKNOWN_FIELD",
                "{\"amount\":\"5\"}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"lines\":[{\"amount\":99999999999}]}|400 INVALID_TYPE /lines/0/amount INVALID_TYPE",
                "{\"amount\":1.5}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"lines\":[{\"x\":1}]}|400 UNKNOWN_FIELD /lines/0/x UNKNOWN_FIELD",
                "{\"name\":\"\\u0000\"}|400 INVALID_DATA /name INVALID_DATA",
                "{\"price\":1e999999999}|400 INVALID_DATA /price INVALID_DATA",
                "{\"name\":null}|400 VALIDATION_FAILED /name NotBlank",
                "{\"price\":101}|400 VALIDATION_FAILED /price Max",
                "{\"lines\":[{\"name\":\"a\"},{}]}|400 VALIDATION_FAILED /lines/1/name NotNull",
                "{\"tags\":[\"\"]}|400 VALIDATION_FAILED /tags/0 NotBlank"
            })
    void refusesWhatBodyWouldNotBe(String patch, String outcome) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).patch(patch);
        assertThat(HttpCalls.summary(response)).as(response.body()).isEqualTo(outcome);
    }
}
