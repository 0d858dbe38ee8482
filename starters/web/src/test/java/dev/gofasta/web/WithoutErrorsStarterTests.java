package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gofasta.errors.enabled=false", "spring.mvc.problemdetails.enabled=true"})
class WithoutErrorsStarterTests {

    @LocalServerPort
    private int port;

    @Test
    void answersRightStatus() throws IOException, InterruptedException {
        HttpCalls calls = new HttpCalls(this.port);
        assertThat(HttpCalls.summary(calls.get("/things?size=x"))).isEqualTo("400 INVALID_PARAMETER size INVALID_TYPE");
        assertThat(calls.post("{\"x\":1}").statusCode()).isEqualTo(400);
        assertThat(calls.post("{\"name\":\"\\u0000\"}").statusCode()).isEqualTo(400);
        assertThat(calls.patch("[]").statusCode()).isEqualTo(400);
        assertThat(calls.patch("{\"x\":1}").statusCode()).isEqualTo(400);
        assertThat(HttpCalls.summary(calls.patch("{\"name\":\"\"}"))).isEqualTo("400 VALIDATION_FAILED /name NotBlank");
        String thing = "/things/0198a6c4-0000-7000-8000-000000000001";
        assertThat(calls.send("PUT", thing, "", "If-Match", "*").statusCode()).isEqualTo(400);
    }
}
