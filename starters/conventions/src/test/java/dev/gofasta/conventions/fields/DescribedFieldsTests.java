package dev.gofasta.conventions.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@FieldsTest
class DescribedFieldsTests {

    @Autowired
    RestTestClient http;

    @Test
    void describesFieldsAsTheyLookOnTheWire() {
        JsonNode schemas = Things.send(this.http, HttpMethod.GET, "/v3/api-docs", "")
                .body()
                .path("components")
                .path("schemas");
        JsonNode fields = schemas.path("ThingRequest").path("properties");
        assertThat(fields.path("warranty").toString()).isEqualTo("{\"type\":\"string\",\"format\":\"duration\"}");
        assertThat(fields.path("settings").toString()).isEqualTo("{\"description\":\"Any JSON.\"}");
        assertThat(fields.path("photo").path("format").asString()).isEqualTo("byte");
        assertThat(fields.path("status").path("enum").toString()).isEqualTo("[\"NEW\",\"USED\",\"BROKEN\"]");
        assertThat(fields.path("tagIds").path("uniqueItems").asBoolean()).isTrue();
        assertThat(schemas.has("JsonNode")).isFalse();
    }
}
