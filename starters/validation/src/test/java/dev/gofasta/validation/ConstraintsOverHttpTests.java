package dev.gofasta.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a caller reads when a constraint is violated, by a real Tomcat and the starter for errors. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=")
class ConstraintsOverHttpTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-AT, en;q=0.5 | darf nur Kleinbuchstaben | muss eine gültige Telefonnummer sein
            fr | doit se composer de minuscules | doit être un numéro de téléphone valide
            es | debe constar de minúsculas | debe ser un número de teléfono válido
            en | must consist of lower-case letters | must be a valid phone number
            """)
    void speaksTheLanguageOfTheRequestAndKeepsTheCodes(String languages, String slug, String phone) throws Exception {
        HttpResponse<String> response = post(languages, "{\"slug\":\"Not A Slug\",\"phone\":\"+49 1\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains(slug, phone, "\"VALIDATION_FAILED\"")
                .doesNotContain("Not A Slug");
    }

    private HttpResponse<String> post(String languages, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/contacts"))
                .header("Accept-Language", languages)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Contacts.class)
    static class App {}

    @RestController
    static class Contacts {

        @PostMapping("/contacts")
        void create(@Valid @RequestBody Contact contact) {}
    }

    record Contact(@Slug String slug, @Phone String phone) {}
}
