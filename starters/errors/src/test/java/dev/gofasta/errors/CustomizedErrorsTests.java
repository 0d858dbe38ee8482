package dev.gofasta.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.ApplicationException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@SpringBootTest(classes = ErrorsApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(CustomizedErrorsTests.Mine.class)
class CustomizedErrorsTests {

    @LocalServerPort
    private int port;

    @Test
    void prefersAdviceOfUser() throws IOException {
        assertThat(new RawHttp(this.port).send(RawHttp.get("/fails/places")).body())
                .isEqualTo("mine");
    }

    @Test
    void prefersTranslatorOfUser() throws IOException {
        RawHttp.Answer answer = new RawHttp(this.port).send(RawHttp.get("/fails/reason"));
        assertThat(answer.json().path("code").asString()).isEqualTo("SOLD");
    }

    @Test
    void appliesCustomizers() throws IOException {
        assertThat(new RawHttp(this.port).send(RawHttp.get("/nothing")).body()).contains("\"shop\":\"acme\"");
        assertThat(new RawHttp(this.port).send("GET\r\n\r\n").body()).contains("\"shop\":\"acme\"");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Mine {

        @Bean
        ProblemCustomizer customizer() {
            return (problem, error) -> problem.setProperty("shop", "acme");
        }

        @Bean
        ProblemTranslator translator(Problems problems) {
            return error -> (error instanceof ResponseStatusException) ? problems.create(410, "SOLD", "Sold.") : null;
        }

        @Bean
        Advice advice() {
            return new Advice();
        }
    }

    @RestControllerAdvice
    static class Advice {

        @ExceptionHandler
        ResponseEntity<String> handle(ApplicationException error) {
            return ResponseEntity.badRequest().body("mine");
        }
    }
}
