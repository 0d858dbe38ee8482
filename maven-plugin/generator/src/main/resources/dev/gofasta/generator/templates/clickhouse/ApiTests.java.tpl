package {{packages.web}};

import static {{packages.fixture}}.{{Name}}Fixtures.otherRequest;
import static {{packages.fixture}}.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import {{packages.support}}.ClickHouseTest;
import dev.gofasta.test.TestHttp;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@ClickHouseTest
class {{Name}}ApiTests {

    private static final String PATH = "{{apiPrefix}}/{{path}}";

{{#open}}
    @Autowired
    private RestTestClient client;
{{/open}}
{{#guarded}}
    @Autowired
    private TestHttp http;

    private RestTestClient client;
{{/guarded}}

    @BeforeEach
    void startEmpty(@Autowired JdbcClient database) {
        database.sql("TRUNCATE TABLE {{table}}").update();
{{#guarded}}
        client = http.as("admin");
{{/guarded}}
    }

    @Test
    void createdOneCanBeRead() {
        {{Name}}Response created = create(request());

        assertThat(read(created.id())){{compared}}.isEqualTo(created);
    }

    @Test
    void batchIsCounted() {
        UUID[] ids = client.post()
                .uri(PATH + "/batch")
                .body(List.of(request(), otherRequest()))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(UUID[].class)
                .returnResult()
                .getResponseBody();

        assertThat(ids).hasSize(2);
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
    void updateReplacesEveryField() {
        {{Name}}Response created = create(request());

        client.put().uri(PATH + "/{id}", created.id()).body(otherRequest()).exchangeSuccessfully();

        {{Name}}Response found = read(created.id());
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("updatedAt")
                .isEqualTo({{Name}}Response.from(
                        otherRequest().to{{Name}}(created.id(), created.createdAt(), created.updatedAt())));
        assertThat(found.updatedAt()).isAfter(created.updatedAt());
    }

    @Test
    void deletedOneIsGone() {
        {{Name}}Response created = create(request());

        client.delete().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNoContent();

        client.get().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNotFound();
        client.delete().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNotFound();
        client.put()
                .uri(PATH + "/{id}", created.id())
                .body(otherRequest())
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

{{#guarded}}
    @Test
    void whoIsNotLoggedInIsRefused() {
        http.anonymous().get().uri(PATH).exchange().expectStatus().isUnauthorized();
        http.anonymous().post().uri(PATH).body(request()).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void usersReadAndChangeNothing() {
        UUID id = create(request()).id();
        RestTestClient user = http.as("user");

        user.get().uri(PATH + "/{id}", id).exchange().expectStatus().isOk();
        user.post().uri(PATH).body(otherRequest()).exchange().expectStatus().isForbidden();
        user.post().uri(PATH + "/batch").body(List.of(otherRequest())).exchange().expectStatus().isForbidden();
        user.put().uri(PATH + "/{id}", id).body(otherRequest()).exchange().expectStatus().isForbidden();
        user.delete().uri(PATH + "/{id}", id).exchange().expectStatus().isForbidden();
    }

{{/guarded}}
    private {{Name}}Response create({{Name}}Request request) {
        return client.post()
                .uri(PATH)
                .body(request)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody({{Name}}Response.class)
                .returnResult()
                .getResponseBody();
    }

    private {{Name}}Response read(UUID id) {
        return client.get()
                .uri(PATH + "/{id}", id)
                .exchangeSuccessfully()
                .expectBody({{Name}}Response.class)
                .returnResult()
                .getResponseBody();
    }
}
