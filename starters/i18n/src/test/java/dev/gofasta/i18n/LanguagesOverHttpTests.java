package dev.gofasta.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Languages on a real Tomcat. */
class LanguagesOverHttpTests {

    private static ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(App.class)
                .properties(
                        "server.port=0",
                        "spring.mvc.problemdetails.enabled=true",
                        "server.max-http-request-header-size=200KB")
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void answersInTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> response = get("/hello", "fr, de-AT;q=0.9, en;q=0.5");
        assertThat(response.body()).isEqualTo("Servus Eva");
        assertThat(response.headers().allValues("Content-Language")).containsExactly("de-AT");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(get("/hello", "de-CH").headers().firstValue("Content-Language"))
                .hasValue("de");
        assertThat(get("/hello", "de-CH").body()).isEqualTo("Grüß Gott Eva, 7 Nachrichten");
    }

    @Test
    void answersInTheDefaultLanguageOtherwise() throws Exception {
        for (String header : new String[] {"fr", "../../../etc/passwd", "de;q=x", "de," + "a".repeat(100_000)}) {
            HttpResponse<String> response = get("/hello", header);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("Hello Eva, 7 messages");
            assertThat(response.headers().allValues("Content-Language")).containsExactly("en");
        }
    }

    @Test
    @Tag("asvs:V2.2.2")
    void translatesWhatValidationSays() throws Exception {
        assertThat(get("/thing?amount=9&name=", "de").body())
                .contains("höchstens 5", "braucht einen Namen", "muss zwischen");
        assertThat(get("/thing?amount=9&name=", "en").body())
                .contains("must be less than or equal to 5", "must have a name", "size must be between 2 and 9");
        assertThat(get("/thing?amount=9&name=", "fr").body()).contains("must be less than or equal to 5");
    }

    @Test
    void translatesProblemDetails() throws Exception {
        HttpResponse<String> response = send(request("/hello", "de").DELETE().build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body())
                .contains("\"detail\":\"DELETE geht hier nicht\"", "\"title\":\"Method Not Allowed\"");
        assertThat(response.headers().allValues("Content-Language")).containsExactly("de");
    }

    @Test
    void saysTheLanguageOfErrorsToo() throws Exception {
        HttpResponse<String> response = get("/nowhere", "de");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Content-Language")).containsExactly("de");
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return send(request(path, language).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String language) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Greetings.class)
    static class App {}

    @RestController
    static class Greetings {

        private final MessageSource messages;

        Greetings(MessageSource messages) {
            this.messages = messages;
        }

        @GetMapping("/hello")
        String hello(Locale locale) {
            return messages.getMessage("greeting", new Object[] {"Eva", 7}, locale);
        }

        @GetMapping("/thing")
        String thing(@Valid Thing thing) {
            return thing.name();
        }

        @ExceptionHandler
        @ResponseStatus(org.springframework.http.HttpStatus.BAD_REQUEST)
        String invalid(MethodArgumentNotValidException ex) {
            return ex.getBindingResult().toString();
        }
    }

    record Thing(
            @Max(5) int amount,

            @NotBlank(message = "{product.name.required}") @Size(min = 2, max = 9)
            String name) {}
}
