package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StrictJsonTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper mapper;

    record Name(String name) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a\",\"x\":1}|400 UNKNOWN_FIELD /x UNKNOWN_FIELD",
                "{\"name\":\"a\",\"name\":\"b\"}|400 DUPLICATE_FIELD /name DUPLICATE_FIELD",
                "{\"lines\":[{},{\"name\":\"a\",\"name\":\"b\"}]}|400 DUPLICATE_FIELD /lines/1/name DUPLICATE_FIELD",
                "{\"name\":\"a\"} 1|400 MALFORMED_JSON  MALFORMED_JSON",
                "{\"name\":5}|400 INVALID_TYPE /name INVALID_TYPE",
                "{\"name\":true}|400 INVALID_TYPE /name INVALID_TYPE",
                "{\"name\":{}}|400 INVALID_TYPE /name INVALID_TYPE",
                "{\"name\":\"a\",\"tags\":[\"x\",7]}|400 INVALID_TYPE /tags/1 INVALID_TYPE",
                "{\"amount\":\"5\"}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"amount\":\"\"}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"amount\":1.9}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"amount\":99999999999}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"amount\":true}|400 INVALID_TYPE /amount INVALID_TYPE",
                "{\"price\":\"5\"}|400 INVALID_TYPE /price INVALID_TYPE",
                "{\"price\":\"\"}|400 INVALID_TYPE /price INVALID_TYPE",
                "{\"price\":1e999999999}|400 INVALID_DATA /price INVALID_DATA",
                "{\"price\":-1e-99999}|400 INVALID_DATA /price INVALID_DATA",
                "{\"active\":\"true\"}|400 INVALID_TYPE /active INVALID_TYPE",
                "{\"active\":1}|400 INVALID_TYPE /active INVALID_TYPE",
                "{\"colour\":0}|400 INVALID_TYPE /colour INVALID_TYPE",
                "{\"colour\":\"\"}|400 INVALID_TYPE /colour INVALID_TYPE",
                "{\"colour\":\"red\"}|400 INVALID_TYPE /colour INVALID_TYPE",
                "{\"owner\":\"\"}|400 INVALID_TYPE /owner INVALID_TYPE",
                "{\"owner\":\"1-1-1-1-1\"}|400 INVALID_TYPE /owner INVALID_TYPE",
                "{\"since\":\"\"}|400 INVALID_TYPE /since INVALID_TYPE",
                "{\"since\":\"yesterday\"}|400 INVALID_TYPE /since INVALID_TYPE",
                "{\"since\":5}|400 INVALID_TYPE /since INVALID_TYPE",
                "{\"since\":\"+1000000000-12-31T23:59:59Z\"}|400 INVALID_DATA /since INVALID_DATA",
                "{\"since\":\"2026-01-15T10:30:00.1234567Z\"}|400 INVALID_DATA /since INVALID_DATA",
                "{\"since\":\"0000-12-31T23:59:59Z\"}|400 INVALID_DATA /since INVALID_DATA",
                "{\"day\":\"+999999999-01-01\"}|400 INVALID_DATA /day INVALID_DATA",
                "{\"day\":\"-0001-01-01\"}|400 INVALID_DATA /day INVALID_DATA",
                "{\"local\":\"+999999999-01-01T00:00:00\"}|400 INVALID_DATA /local INVALID_DATA",
                "{\"at\":\"+999999999-01-01T00:00:00Z\"}|400 INVALID_DATA /at INVALID_DATA",
                "{\"at\":\"9999-12-31T23:59:59-01:00\"}|400 INVALID_DATA /at INVALID_DATA",
                "{\"name\":\"a\",\"day\":\"9999-12-31\",\"since\":\"0001-01-01T00:00:00Z\"}|200",
                "{\"ratio\":1e999}|400 INVALID_DATA /ratio INVALID_DATA",
                "{\"ratio\":\"NaN\"}|400 INVALID_TYPE /ratio INVALID_TYPE",
                "{\"name\":\"a\\u0000b\"}|400 INVALID_DATA /name INVALID_DATA",
                "{\"name\":\"\\ud800\"}|400 INVALID_DATA /name INVALID_DATA",
                "{\"name\":\"a\",\"tags\":[\"\\u0000\"]}|400 INVALID_DATA /tags/0 INVALID_DATA",
                "{\"name\":\"a\",\"tags\":[\"x\",\"\"]}|400 VALIDATION_FAILED /tags/1 NotBlank",
                "{\"name\":\"\\ud83d\\ude00\",\"price\":1.10,\"amount\":3,\"colour\":\"RED\"}|200"
            })
    @Tag("asvs:V2.2.1")
    @Tag("asvs:V15.3.3")
    @Tag("asvs:V15.3.5")
    void refusesWhatBodyDoesNotSay(String body, String outcome) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).post(body);
        assertThat(HttpCalls.summary(response)).as(response.body()).isEqualTo(outcome);
    }

    @Test
    void writesDecimalsPlainly() throws IOException, InterruptedException {
        assertThat(new HttpCalls(this.port)
                        .post("{\"name\":\"a\",\"price\":1e1}")
                        .body())
                .contains("\"price\":10,");
        assertThat(new HttpCalls(this.port)
                        .post("{\"name\":\"a\",\"price\":1.10}")
                        .body())
                .contains("\"price\":1.10,");
        assertThat(new HttpCalls(this.port)
                        .post("{\"name\":\"a\",\"price\":1e-9}")
                        .body())
                .contains("\"price\":0.000000001,");
    }

    @Test
    void leavesMapperOfClientsAlone() {
        assertThat(this.mapper.readValue("{\"name\":\"a\",\"new\":1}", Name.class))
                .isEqualTo(new Name("a"));
    }
}
