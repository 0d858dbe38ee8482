package {{packages.web}};

import static {{packages.fixture}}.{{Name}}Fixtures.otherRequest;
import static {{packages.fixture}}.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
{{#dependencies}}
import {{fixturePackage}}.{{Target}}Fixtures;
{{/dependencies}}
import dev.gofasta.test.EndToEndTest;
import dev.gofasta.test.QueryCounter;
import dev.gofasta.test.TestHttp;
import dev.gofasta.web.MergePatch;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@EndToEndTest
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
{{#hasRelations}}

    @Autowired
    private QueryCounter queries;
{{#hasOthers}}

    @Autowired
    private TransactionTemplate transactions;

    @PersistenceContext
    private EntityManager entityManager;
{{/hasOthers}}

{{#relations}}
{{^selfReference}}
    private {{apiType}} {{api}};
    private {{apiType}} other{{Api}};
{{/selfReference}}
{{/relations}}
{{#hasOthers}}

    @BeforeEach
    void storeWhatIsReferenced() {
        transactions.executeWithoutResult(transaction -> {
{{#others}}
{{#toOne}}
            {{api}} = {{Target}}Fixtures.stored(entityManager).getId();
            other{{Api}} = {{Target}}Fixtures.storedOther(entityManager).getId();
{{/toOne}}
{{#toMany}}
            {{api}} = Set.of({{Target}}Fixtures.stored(entityManager).getId());
            other{{Api}} = Set.of({{Target}}Fixtures.storedOther(entityManager).getId());
{{/toMany}}
{{/others}}
        });
    }
{{/hasOthers}}
{{/hasRelations}}

{{#guarded}}

    @BeforeEach
    void logIn() {
        client = http.as("admin");
    }
{{/guarded}}

    @Test
    void createdOneCanBeRead() {
        {{Name}}Response created = create(request({{apiArguments}}));

        {{Name}}Response found = read(created.id());

        assertThat(found){{compared}}.isEqualTo(created);
        assertThat(found.createdAt()).isNotNull();
        assertThat(found.updatedAt()).isNotNull();
        assertThat({{Name}}Request.from(found)){{compared}}.isEqualTo(request({{apiArguments}}));
    }

    @Test
    void listCountsWhatWasCreated() {
        create(request({{apiArguments}}));
        create(otherRequest({{otherApiArguments}}));

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
        {{Name}}Response created = create(request({{apiArguments}}));

        put(created, "\"0\"").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");

        assertThat({{Name}}Request.from(read(created.id()))){{compared}}.isEqualTo(otherRequest({{otherApiArguments}}));
    }

    @Test
    void updateNeedsTheCurrentVersion() {
        {{Name}}Response created = create(request({{apiArguments}}));

        put(created).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        put(created, "\"0\"").expectStatus().isOk();
        put(created, "\"0\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        put(created, "\"1\"").expectStatus().isOk();
    }

    @Test
    void emptyPatchKeepsEveryField() {
        {{Name}}Response created = create(request({{apiArguments}}));

        client.patch()
                .uri(PATH + "/{id}", created.id())
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .contentType(MediaType.parseMediaType(MergePatch.MEDIA_TYPE))
                .body("{}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat({{Name}}Request.from(read(created.id()))){{compared}}.isEqualTo(request({{apiArguments}}));
    }

    @Test
    void archivedOneIsGone() {
        {{Name}}Response created = create(request({{apiArguments}}));

        client.delete().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNoContent();
        client.delete().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNotFound();
        client.get().uri(PATH + "/{id}", created.id()).exchange().expectStatus().isNotFound();
    }

{{#guarded}}
    @Test
    void whoIsNotLoggedInIsRefused() {
        RestTestClient nobody = http.anonymous();

        nobody.get().uri(PATH).exchange().expectStatus().isUnauthorized();
        nobody.post().uri(PATH).body(request({{apiArguments}})).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void {{#usersRead}}usersReadAndChangeNothing{{/usersRead}}{{^usersRead}}usersNeitherReadNorChange{{/usersRead}}() {
        UUID id = create(request({{apiArguments}})).id();
        RestTestClient user = http.as("user");

{{#usersRead}}
        user.get().uri(PATH + "/{id}", id).exchange().expectStatus().isOk();
{{/usersRead}}
{{^usersRead}}
        user.get().uri(PATH + "/{id}", id).exchange().expectStatus().isForbidden();
{{/usersRead}}
        user.post().uri(PATH).body(otherRequest({{otherApiArguments}})).exchange().expectStatus().isForbidden();
        user.put().uri(PATH + "/{id}", id).body(otherRequest({{otherApiArguments}})).exchange().expectStatus().isForbidden();
        user.patch()
                .uri(PATH + "/{id}", id)
                .contentType(MediaType.parseMediaType(MergePatch.MEDIA_TYPE))
                .body("{}")
                .exchange()
                .expectStatus()
                .isForbidden();
        user.delete().uri(PATH + "/{id}", id).exchange().expectStatus().isForbidden();
        assertThat(read(id).recordVersion()).isZero();
    }

{{/guarded}}
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
{{#uniqueFields}}
{{^selfReference}}

    @Test
    void taken{{Name}}IsRefused() {
        create(request({{apiArguments}}));

        client.post()
                .uri(PATH)
                .body(request({{apiArguments}}))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
    }
{{/selfReference}}
{{/uniqueFields}}
{{#hasRelations}}

    @Test
    void listNeedsTheSameNumberOfQueriesForMoreRows() {
        create(request({{apiArguments}}));
        int forOne = queries.record(this::list).size();
        create(otherRequest({{otherApiArguments}}));

        queries.assertThat(this::list).executesAtMost(forOne);
    }
{{#nested}}
{{^selfReference}}

    @Test
    void {{nestedTest}}() {
        {{Entity}}Response created = create(request({{apiArguments}}));
        create(otherRequest({{otherApiArguments}}));

        client.get()
                .uri("{{apiPrefix}}/{{targetPath}}/{id}/{{nestedPath}}", {{oneId}})
                .exchangeSuccessfully()
                .expectBody()
{{#single}}
                .jsonPath("$.id")
                .isEqualTo(created.id().toString());
{{/single}}
{{^single}}
                .jsonPath("$.content.length()")
                .isEqualTo(1)
                .jsonPath("$.content[0].id")
                .isEqualTo(created.id().toString());
{{/single}}
    }
{{/selfReference}}
{{#selfReference}}

    @Test
    void {{nestedTest}}() {
        {{Entity}}Response above = create(request({{apiArguments}}));
        {{Entity}}Response below = create(otherRequest({{belowArguments}}));

        client.get()
                .uri("{{apiPrefix}}/{{targetPath}}/{id}/{{nestedPath}}", above.id())
                .exchangeSuccessfully()
                .expectBody()
{{#single}}
                .jsonPath("$.id")
                .isEqualTo(below.id().toString());
{{/single}}
{{^single}}
                .jsonPath("$.content.length()")
                .isEqualTo(1)
                .jsonPath("$.content[0].id")
                .isEqualTo(below.id().toString());
{{/single}}
    }
{{/selfReference}}

    @Test
    void {{nestedMissingTest}}() {
        client.get()
                .uri("{{apiPrefix}}/{{targetPath}}/{id}/{{nestedPath}}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }
{{/nested}}
{{#guards}}

    @Test
    void {{guardTest}}() {
{{#selfReference}}
        {{Entity}}Response above = create(request({{apiArguments}}));
        create(otherRequest({{belowArguments}}));

        client.delete()
                .uri("{{apiPrefix}}/{{targetPath}}/{id}", above.id())
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
{{/selfReference}}
{{^selfReference}}
        create(request({{apiArguments}}));

        client.delete()
                .uri("{{apiPrefix}}/{{targetPath}}/{id}", {{oneId}})
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
{{/selfReference}}
    }
{{/guards}}
{{/hasRelations}}

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

    private {{Name}}Response read(UUID id) {
        return client.get()
                .uri(PATH + "/{id}", id)
                .exchangeSuccessfully()
                .expectBody({{Name}}Response.class)
                .returnResult()
                .getResponseBody();
    }

{{#hasRelations}}
    private void list() {
        client.get().uri(PATH).exchangeSuccessfully();
    }

{{/hasRelations}}
    private RestTestClient.ResponseSpec put({{Name}}Response current, String... ifMatch) {
        return client.put()
                .uri(PATH + "/{id}", current.id())
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .body(otherRequest({{otherApiArguments}}))
                .exchange();
    }
}
