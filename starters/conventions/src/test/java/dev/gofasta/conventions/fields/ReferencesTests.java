package dev.gofasta.conventions.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.data.Filters;
import dev.gofasta.test.QueryCounter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@FieldsTest
class ReferencesTests {

    @Autowired
    RestTestClient http;

    @Autowired
    Things things;

    @Autowired
    ThingRepository repository;

    @Autowired
    QueryCounter queries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aListOfThirtyTakesThreeStatements() {
        for (int i = 0; i < 30; i++) {
            create(this.things.owner(), this.things.tag(), this.things.tag());
        }
        // The page, its count, and the tags of all things of the page.
        this.queries
                .assertThat(() -> this.http
                        .get()
                        .uri("/things?size=20")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.content.length()")
                        .isEqualTo(20)
                        .jsonPath("$.content[19].tagIds.length()")
                        .isEqualTo(2))
                .executes(3);
    }

    @Test
    void aPageThatIsNotFullTakesTwo() {
        for (int i = 0; i < 5; i++) {
            create(this.things.owner(), this.things.tag(), this.things.tag());
        }
        this.queries
                .assertThat(() ->
                        this.http.get().uri("/things").exchange().expectStatus().isOk())
                .executes(2);
    }

    @Test
    void answersIdsInAscendingOrder() {
        UUID first = this.things.tag();
        UUID second = this.things.tag();
        JsonNode created = create(this.things.owner(), second, first);
        assertThat(created.get("tagIds").toString()).isEqualTo("[\"" + first + "\",\"" + second + "\"]");
        assertThat(Things.get(this.http, created.get("id"))).isEqualTo(created);
    }

    @Test
    void comparesTheIdOfAReferenceWithoutAJoin() {
        UUID owner = this.things.owner();
        create(owner);
        create(this.things.owner());
        String sql = sql(Filters.<Thing>matching().equal("owner.id", owner));
        assertThat(sql).contains("owner_id=?").doesNotContain("join", "owners");
        assertThat(list("ownerId=" + owner)).hasSize(1);
        this.jdbc.sql("UPDATE owners SET deleted_at = now()").update();
        assertThat(list("ownerId=" + owner)).hasSize(1);
        assertThat(sql(Filters.<Thing>matching().in("owner.id", List.of(owner))))
                .contains("owner_id in (?)")
                .doesNotContain("join");
    }

    @Test
    void looksForAnElementWithoutDuplicates() {
        UUID red = this.things.tag();
        UUID blue = this.things.tag();
        create(this.things.owner(), red, blue);
        create(this.things.owner(), blue);
        create(this.things.owner());
        String sql = sql(Filters.<Thing>matching().hasElement("tags", red));
        assertThat(sql).contains("exists(select 1 from thing_tags").containsOnlyOnce("from things");
        assertThat(list("tagId=" + red)).hasSize(1);
        assertThat(list("tagId=" + blue)).hasSize(2);
        assertThat(list("tagId=" + UUID.randomUUID())).isEmpty();
        assertThat(this.repository.count(Filters.<Thing>matching()
                        .hasElement("tags", blue)
                        .hasElement("tags", red)
                        .toSpecification()))
                .isEqualTo(1);
        assertThat(this.repository
                        .findAll(
                                Filters.<Thing>matching()
                                        .hasElement("tags", blue)
                                        .toSpecification(),
                                PageRequest.of(0, 1))
                        .getTotalElements())
                .isEqualTo(2);
        assertThat(this.repository.count(
                        Filters.<Thing>matching().hasElement("tags", null).toSpecification()))
                .isEqualTo(3);
    }

    @Test
    void readsTheIdOfAnArchivedReferenceWithoutLoadingIt() {
        UUID owner = this.things.owner();
        JsonNode created = create(owner);
        this.jdbc.sql("UPDATE owners SET deleted_at = now()").update();
        this.queries
                .assertThat(() -> assertThat(this.repository.findAll())
                        .extracting(thing -> Objects.requireNonNull(thing.owner).getId())
                        .containsExactly(owner))
                .executes(1);
        assertThat(Things.get(this.http, created.get("id")).get("ownerId").asString())
                .isEqualTo(owner.toString());
    }

    @Test
    void leavesOutArchivedElements() {
        UUID red = this.things.tag();
        UUID blue = this.things.tag();
        JsonNode created = create(this.things.owner(), red, blue);
        this.jdbc
                .sql("UPDATE tags SET deleted_at = now() WHERE id = ?")
                .param(red)
                .update();
        assertThat(Things.get(this.http, created.get("id")).get("tagIds").toString())
                .isEqualTo("[\"" + blue + "\"]");
        assertThat(list("tagId=" + red)).isEmpty();
    }

    @Test
    void patchesReferencesAsAWhole() {
        UUID red = this.things.tag();
        UUID blue = this.things.tag();
        JsonNode created = create(this.things.owner(), red);
        String path = "/things/" + created.get("id").asString();
        JsonNode patched = Things.send(this.http, HttpMethod.PATCH, path, "{\"tagIds\":[\"" + blue + "\"]}")
                .body();
        assertThat(patched.get("tagIds").toString()).isEqualTo("[\"" + blue + "\"]");
        assertThat(Things.get(this.http, created.get("id"))).isEqualTo(patched);
    }

    private JsonNode create(UUID owner, UUID... tags) {
        String body = this.things
                .body(thing -> {
                    thing.put("ownerId", owner.toString());
                    Stream.of(tags).forEach(tag -> thing.withArray("tagIds").add(tag.toString()));
                })
                .toString();
        Things.Answer answer = Things.post(this.http, body);
        assertThat(answer.status()).as(answer.summary()).isEqualTo(201);
        return answer.body();
    }

    private JsonNode list(String query) {
        return Things.send(this.http, HttpMethod.GET, "/things?" + query, "")
                .body()
                .get("content");
    }

    private String sql(Filters<Thing> filters) {
        List<String> statements = this.queries.record(() -> this.repository.findAll(filters.toSpecification()));
        return String.join("; ", statements).toLowerCase(Locale.ROOT);
    }
}
