package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Bodies that cost more to read than to send. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gofasta.web.rate-limit.enabled=false", "gofasta.web.strict-json.max-depth=10"})
@Import(JsonFloodTests.Documents.class)
@Tag("asvs:V15.2.2")
class JsonFloodTests {

    private static final String LIMITS = "exceeds the limits on JSON";

    @LocalServerPort
    private int port;

    @AfterEach
    void isAlive() throws Exception {
        assertThat(new HttpCalls(this.port).post("{\"name\":\"a\"}").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 1_000, 100_000})
    void refusesBodiesThatAreTooDeep(int depth) throws Exception {
        assertRefused(post("/any", "[".repeat(depth) + "]".repeat(depth)));
        assertRefused(post("/any", "{\"a\":".repeat(depth) + "1" + "}".repeat(depth)));
        assertRefused(post("/tree", "[".repeat(depth)));
        assertThat(HttpCalls.summary(new HttpCalls(this.port).post("{\"tags\":" + "[".repeat(depth))))
                .isEqualTo("400 INVALID_TYPE /tags/0 INVALID_TYPE");
        assertRefused(new HttpCalls(this.port).patch("{\"tags\":" + "{\"a\":".repeat(depth)));
    }

    @Test
    void readsBodiesThatAreAsDeepAsTheyMayBe() throws Exception {
        assertThat(post("/any", "[".repeat(74) + "]".repeat(74)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/any", "/tree"})
    void refusesNumbersThatAreTooLong(String path) throws Exception {
        assertRefused(post(path, "[" + "9".repeat(1_001) + "]"));
        assertRefused(post(path, "[0." + "9".repeat(900_000) + "]"));
        assertThat(post(path, "[" + "9".repeat(1_000) + "]").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999"})
    void refusesNumbersWithHugeExponents(String number) throws Exception {
        assertThat(HttpCalls.summary(new HttpCalls(this.port).post("{\"name\":\"a\",\"price\":" + number + "}")))
                .startsWith("400 ");
        assertThat(HttpCalls.summary(new HttpCalls(this.port).post("{\"name\":\"a\",\"amount\":" + number + "}")))
                .startsWith("400 ");
        assertThat(HttpCalls.summary(post("/tree", number))).startsWith("400 INVALID_DATA");
        assertThat(HttpCalls.summary(post("/tree", "[" + number + "]"))).startsWith("400 INVALID_DATA");
        assertThat(post("/any", "[" + number + "]").statusCode()).isIn(200, 400);
        assertThat(HttpCalls.summary(new HttpCalls(this.port).patch("{\"price\":" + number + "}")))
                .startsWith("400 INVALID_DATA");
    }

    @Test
    void refusesNamesThatAreTooLong() throws Exception {
        assertRefused(post("/any", "{\"" + "n".repeat(1_001) + "\":1}"));
        assertRefused(post("/any", "{\"" + "n".repeat(900_000) + "\":1}"));
        assertThat(post("/any", "{\"" + "n".repeat(1_000) + "\":1}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesManyUnknownNamesAtTheFirst() throws Exception {
        StringBuilder body = new StringBuilder("{\"x0\":1");
        for (int i = 1; i < 50_000; i++) {
            body.append(",\"x").append(i).append("\":1");
        }
        assertThat(HttpCalls.summary(
                        new HttpCalls(this.port).post(body.append('}').toString())))
                .isEqualTo("400 UNKNOWN_FIELD /x0 UNKNOWN_FIELD");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return new HttpCalls(this.port).send("POST", path, body, "Content-Type", "application/json");
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(HttpCalls.summary(response)).isEqualTo("400 MALFORMED_JSON  MALFORMED_JSON");
        assertThat(response.body()).contains(LIMITS).doesNotContain("Exception", "jackson");
    }

    @RestController
    static class Documents {

        @PostMapping("/any")
        int any(@RequestBody Object body) {
            return body.hashCode();
        }

        @PostMapping("/tree")
        int tree(@RequestBody JsonNode body) {
            return body.size();
        }
    }
}
