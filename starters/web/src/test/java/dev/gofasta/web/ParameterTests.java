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
class ParameterTests {

    private static final String ID = "0198a6c4-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price=1.10|\"price\":1.10,",
                "price=1e3|\"price\":1000,",
                "price=|\"price\":null",
                "count=12345678901234567890|\"count\":12345678901234567890",
                "ref=0198A6C4-0000-7000-8000-000000000001|\"ref\":\"0198a6c4-0000-7000-8000-000000000001\"",
                "ref=|\"ref\":null",
                "refs=0198a6c4-0000-7000-8000-000000000001|\"refs\":[\"0198a6c4-0000-7000-8000-000000000001\"]",
                "day=2026-01-31|\"day\":\"2026-01-31\"",
                "day=9999-12-31|\"day\":\"9999-12-31\"",
                "day=0001-01-01|\"day\":\"0001-01-01\"",
                "german=31.01.2026|\"german\":\"2026-01-31\"",
                "since=2026-01-31T12:00:00Z|\"since\":\"2026-01-31T12:00:00Z\"",
                "at=2026-01-31T12:00:00%2B02:00|\"at\":\"2026-01-31T12:00:00+02:00\""
            })
    void readsWhatSpringReads(String query, String member) throws IOException, InterruptedException {
        assertThat(new HttpCalls(this.port).get("/filter?" + query).body()).contains(member);
    }

    @Test
    void leavesFormattedNumbersToSpring() throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).get("/formatted?amount=1,234.50&sum=2,000.00", "Accept-Language", "en");
        assertThat(response.body()).isEqualTo("1234.50 2000.00");
    }

    @Test
    void readsSingleParametersStrictly() throws IOException, InterruptedException {
        HttpCalls calls = new HttpCalls(this.port);
        assertThat(calls.get("/single/2026-01-31?price=1.10").body()).isEqualTo("2026-01-31 1.10");
        assertThat(HttpCalls.summary(calls.get("/single/2026-01-31?price=1e-100000000")))
                .isEqualTo("400 INVALID_PARAMETER price INVALID_TYPE");
        assertThat(HttpCalls.summary(calls.get("/single/2026-01-31?price=" + "1".repeat(1001))))
                .isEqualTo("400 INVALID_PARAMETER price INVALID_TYPE");
        assertThat(HttpCalls.summary(calls.get("/single/+999999999-01-01?price=1")))
                .isEqualTo("400 INVALID_PARAMETER day INVALID_TYPE");
        assertThat(HttpCalls.summary(calls.send("PUT", "/things/1-1-1-1-1", "", "If-Match", "\"1\"")))
                .isEqualTo("400 INVALID_PARAMETER id INVALID_TYPE");
    }

    @Test
    void saysWhatIsAllowed() throws IOException, InterruptedException {
        HttpCalls calls = new HttpCalls(this.port);
        assertThat(calls.get("/filter?day=%2B10000-01-01").body()).contains("between the years 0001 and 9999");
        assertThat(calls.get("/filter?price=1e-100000000").body()).contains("has too many digits");
        assertThat(calls.get("/filter?ref=1-1-1-1-1").body()).contains("must be a UUID");
    }

    @Test
    void answersStaleTagAsFailedPrecondition() throws IOException, InterruptedException {
        HttpCalls calls = new HttpCalls(this.port);
        assertThat(calls.send("PUT", "/current/" + ID, "", "If-Match", "\"4\"").body())
                .isEqualTo("4");
        var stale = calls.send("PUT", "/current/" + ID, "", "If-Match", "\"3\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(HttpCalls.json(stale).path("code").asString()).isEqualTo("PRECONDITION_FAILED");
        assertThat(HttpCalls.json(stale).path("type").asString()).endsWith("/precondition-failed");
    }
}
