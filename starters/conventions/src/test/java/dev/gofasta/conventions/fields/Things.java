package dev.gofasta.conventions.fields;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Bodies for things, and the calls that send them. */
class Things {

    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final OwnerRepository owners;

    private final TagRepository tags;

    Things(OwnerRepository owners, TagRepository tags) {
        this.owners = owners;
        this.tags = tags;
    }

    UUID owner() {
        return Objects.requireNonNull(this.owners.save(new Owner("Ada")).getId());
    }

    UUID tag() {
        return Objects.requireNonNull(this.tags.save(new Tag("red")).getId());
    }

    /** A body with all required fields, then changed. */
    ObjectNode body(Consumer<ObjectNode> change) {
        ObjectNode body = (ObjectNode) EXACT.readTree("""
                {"warranty":"PT1H30M","settings":{"a":1},"photo":"AQID","status":"NEW","tagIds":[]}""");
        body.put("ownerId", owner().toString());
        change.accept(body);
        return body;
    }

    /** A body of which one field is given as JSON text. */
    String body(String field, String json) {
        return body(body -> body.putRawValue(field, new RawValue(json))).toString();
    }

    static Answer send(RestTestClient http, HttpMethod method, String path, String body) {
        EntityExchangeResult<String> result = http.method(method)
                .uri(path)
                .contentType(
                        (method == HttpMethod.PATCH)
                                ? MediaType.valueOf("application/merge-patch+json")
                                : MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(String.class);
        return new Answer(result.getStatus().value(), Objects.requireNonNullElse(result.getResponseBody(), "{}"));
    }

    static Answer post(RestTestClient http, String body) {
        return send(http, HttpMethod.POST, "/things", body);
    }

    static JsonNode get(RestTestClient http, JsonNode id) {
        return EXACT.readTree(Objects.requireNonNull(http.get()
                .uri("/things/" + id.stringValue())
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody()));
    }

    record Answer(int status, String text) {

        JsonNode body() {
            return EXACT.readTree(this.text);
        }

        /** Such as "400 INVALID_TYPE /warranty must be a duration, such as PT15M". */
        String summary() {
            JsonNode error = body().path("errors").path(0);
            return this.status + " " + error.path("code").asString("") + " "
                    + error.path("pointer").asString(error.path("name").asString("")) + " "
                    + error.path("message").asString("");
        }
    }
}
