package dev.gofasta.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.openapi.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the document says. */
class DocumentTests {

    private static final String[] DEV = {"--spring.profiles.active=dev"};

    @Test
    void namesTheApplication() throws Exception {
        JsonNode info = document().at("/info");
        assertThat(info.path("title").asString()).isEqualTo("shop");
        assertThat(info.path("version").asString()).isEqualTo("unversioned");
    }

    @Test
    void holdsOnlyTheApplicationsOwnPaths() throws Exception {
        assertThat(document().at("/paths").propertyNames())
                .containsExactly("/products", "/products/pages", "/products/plain-pages", "/products/{id}");
    }

    @Test
    void isTheSameOnEveryRunAndPort() throws Exception {
        String first;
        try (Shop shop = Shop.start(DEV)) {
            first = shop.get("/v3/api-docs").body();
            assertThat(shop.get("/v3/api-docs").body()).isEqualTo(first);
        }
        try (Shop shop = Shop.start(DEV)) {
            assertThat(shop.get("/v3/api-docs").body()).isEqualTo(first);
        }
        JsonNode document = JsonMapper.shared().readTree(first);
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(names(document.at("/tags"))).containsExactly("Goods", "Products");
        assertSorted(document);
    }

    @Test
    void theServerIsTheContextPath() throws Exception {
        try (Shop shop = Shop.start(DEV[0], "--server.servlet.context-path=/shop")) {
            JsonNode document =
                    JsonMapper.shared().readTree(shop.get("/shop/v3/api-docs").body());
            assertThat(document.at("/servers/0/url").asString()).isEqualTo("/shop");
        }
    }

    @Test
    void operationsNameTheErrorsThatApply() throws Exception {
        JsonNode paths = document().at("/paths");
        assertThat(statuses(paths, "/products", "get")).containsExactly("200", "500");
        assertThat(statuses(paths, "/products", "post")).containsExactly("201", "400", "409", "500");
        assertThat(statuses(paths, "/products/{id}", "get")).containsExactly("200", "400", "404", "500");
        assertThat(statuses(paths, "/products/{id}", "put"))
                .containsExactly("200", "400", "404", "409", "412", "428", "500");
        assertThat(statuses(paths, "/products/{id}", "delete"))
                .containsExactly("204", "400", "404", "409", "412", "500");
        assertThat(responses(paths, "/products", "get").at("/500/$ref").asString())
                .isEqualTo("#/components/responses/InternalError");
        assertThat(responses(paths, "/products", "get").at("/200/content").propertyNames())
                .containsExactly("application/json");
    }

    @Test
    void aResponseOfTheOperationItselfStays() throws Exception {
        JsonNode responses = responses(document().at("/paths"), "/products/{id}", "get");
        assertThat(responses.at("/404/description").asString()).isEqualTo("Sold out");
    }

    @Test
    void problemsHaveTheirSchema() throws Exception {
        for (String version : List.of("openapi_3_0", "openapi_3_1")) {
            JsonNode components =
                    document("--springdoc.api-docs.version=" + version).at("/components");
            JsonNode content = components.at("/responses/BadRequest/content");
            assertThat(content.propertyNames()).containsExactly("application/problem+json");
            assertThat(content.at("/application~1problem+json/schema/$ref").asString())
                    .isEqualTo("#/components/schemas/Problem");
            JsonNode problem = components.at("/schemas/Problem");
            assertThat(problem.at("/type").asString()).isEqualTo("object");
            assertThat(problem.at("/properties").propertyNames())
                    .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "code", "errors");
            assertThat(problem.at("/properties/status/type").asString()).isEqualTo("integer");
            assertThat(problem.at("/properties/errors/items/properties").propertyNames())
                    .containsExactlyInAnyOrder("in", "pointer", "name", "code", "message");
            assertThat(problem.at("/properties/errors/items/properties/in/enum"))
                    .hasSize(4);
        }
    }

    @Test
    void entityTagsAreStrings() throws Exception {
        JsonNode document = document();
        JsonNode parameter = document.at("/paths").path("/products/{id}").at("/patch/parameters/1");
        assertThat(parameter.path("name").asString()).isEqualTo("If-Match");
        assertThat(parameter.at("/schema/type").asString()).isEqualTo("string");
        assertThat(document.at("/components/schemas").propertyNames())
                .containsExactly("Problem", "ProductRequest", "ProductRequestPatch");
    }

    @Test
    void aMergePatchIsTheBodyWithoutRequiredMembers() throws Exception {
        JsonNode document = document();
        JsonNode content = document.at("/paths").path("/products/{id}").at("/patch/requestBody/content");
        assertThat(content.propertyNames()).containsExactly("application/merge-patch+json");
        assertThat(content.at("/application~1merge-patch+json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/ProductRequestPatch");
        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.at("/ProductRequest/required")).isNotEmpty();
        assertThat(schemas.at("/ProductRequestPatch/required").isMissingNode()).isTrue();
        assertThat(schemas.at("/ProductRequestPatch/properties")).isEqualTo(schemas.at("/ProductRequest/properties"));
    }

    @Test
    void pagesNameTheirLimitsAndSortFields() throws Exception {
        JsonNode document = document("--gofasta.web.page.max-size=50");
        JsonNode parameters = document.at("/paths").path("/products/pages").at("/get/parameters");
        assertThat(names(parameters)).containsExactly("name", "page", "size", "sort");
        assertThat(parameters.at("/2/schema/maximum").asInt()).isEqualTo(50);
        assertThat(parameters.at("/2/schema/default").asInt()).isEqualTo(20);
        assertThat(parameters.at("/3/description").asString()).contains("name, maker.name, id");
        String pattern = parameters.at("/3/schema/items/pattern").asString();
        assertThat("maker.name,desc").matches(pattern);
        assertThat("makerXname").doesNotMatch(pattern);
        assertThat(names(document.at("/paths").path("/products/plain-pages").at("/get/parameters")))
                .containsExactly("page", "size", "sort");
    }

    private static JsonNode document(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(DEV));
        all.addAll(List.of(arguments));
        try (Shop shop = Shop.start(all.toArray(String[]::new))) {
            return JsonMapper.shared().readTree(shop.get("/v3/api-docs").body());
        }
    }

    private static JsonNode responses(JsonNode paths, String path, String method) {
        return paths.path(path).path(method).path("responses");
    }

    private static List<String> statuses(JsonNode paths, String path, String method) {
        return List.copyOf(responses(paths, path, method).propertyNames());
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(element -> names.add(element.path("name").asString()));
        return names;
    }

    private static void assertSorted(JsonNode node) {
        for (String place : List.of("/paths", "/components/schemas", "/components/responses")) {
            assertThat(List.copyOf(node.at(place).propertyNames())).isSorted();
        }
    }
}
