package {{base}}.web;

import static {{base}}.fixture.{{Name}}Fixtures.otherRequest;
import static {{base}}.fixture.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import {{base}}.dto.{{Name}}Request;
import {{base}}.dto.{{Name}}Response;
import dev.gofasta.test.EndToEndTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

@EndToEndTest
class {{Name}}ApiTests {

    private static final String PATH = "/api/v1/{{path}}";

    @Autowired
    private RestTestClient client;

    @Test
    void createdOneCanBeRead() {
        {{Name}}Response created = create(request());

        {{Name}}Response found = client.get()
                .uri(PATH + "/{id}", created.id())
                .exchangeSuccessfully()
                .expectBody({{Name}}Response.class)
                .returnResult()
                .getResponseBody();

        assertThat(found).isEqualTo(created);
        assertThat({{Name}}Request.from(found)).isEqualTo(request());
    }

    @Test
    void listCountsWhatWasCreated() {
        create(request());
        create(otherRequest());

        client.get()
                .uri(PATH + "?size=1&sort=createdAt,desc")
                .exchangeSuccessfully()
                .expectBody()
                .jsonPath("$.content.length()")
                .isEqualTo(1)
                .jsonPath("$.page.totalElements")
                .isEqualTo(2);
    }

    @Test
    void updateNeedsTheCurrentVersion() {
        {{Name}}Response created = create(request());

        put(created).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        put(created, "\"0\"").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        put(created, "\"0\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void archivedOneIsGone() {
        {{Name}}Response created = create(request());

        client.delete().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNoContent();
        client.delete().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNotFound();
        client.get().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNotFound();
    }

    @Test
    void unknownFieldIsRefused() {
        client.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"surprise\": true}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/surprise");
    }

    private {{Name}}Response create({{Name}}Request request) {
        EntityExchangeResult<{{Name}}Response> result = client.post()
                .uri(PATH)
                .body(request)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"0\"")
                .expectBody({{Name}}Response.class)
                .returnResult();
        {{Name}}Response created = result.getResponseBody();
        assertThat(created).isNotNull();
        assertThat(result.getResponseHeaders().getLocation()).hasPath(PATH + "/" + created.id());
        return created;
    }

    private RestTestClient.ResponseSpec put({{Name}}Response {{name}}, String... ifMatch) {
        return client.put()
                .uri(PATH + "/{id}", {{name}}.id())
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .body(otherRequest())
                .exchange();
    }
}
