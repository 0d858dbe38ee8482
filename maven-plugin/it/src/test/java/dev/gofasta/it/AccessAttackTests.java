package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.it.Http.Answer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on what belongs to others or to administrators: OWASP API Security Top 10 2023, risks 1, 5 and 6. */
class AccessAttackTests {

    private static final String PATCH = "application/merge-patch+json";

    private final AttackedService attacked = AttackedService.get();

    @AfterAll
    static void nothingSurprisedTheServiceAndNothingSecretIsInItsLog() {
        AttackedService.get().assertUnharmed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
    @Tag("owasp:API1")
    @Tag("asvs:V8.2.2")
    void otherUsersAreNeitherSeenNorChanged(String method) {
        String path = user("other-" + method.toLowerCase(Locale.ROOT) + "@example.com");
        String before = attacked.admin.get(path).response().body();

        Answer answer = attacked.user.send(
                method,
                path,
                method.equals("GET") ? "" : "{\"role\":\"ADMIN\"}",
                "If-Match",
                "\"0\"",
                "Content-Type",
                method.equals("PATCH") ? PATCH : "application/json");

        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(attacked.admin.get(path).response().body()).isEqualTo(before);
    }

    @Test
    @Tag("owasp:API1")
    @Tag("asvs:V10.3.3")
    void ownAccountIsThatOfTheTokenWhateverIsAsked() {
        JsonObject login = attacked.registered("own@example.com");
        String other = user("not-own@example.com");
        String id = other.substring(other.lastIndexOf('/') + 1);

        Answer answer =
                attacked.with(login.get("accessToken").getAsString(), "GET", "/api/v1/auth/me?id=" + id + "&sub=" + id);

        assertThat(answer.response().body()).doesNotContain("not-own@example.com");
    }

    @Test
    @Tag("owasp:API1")
    void archivedRowIsGoneForEverybody() {
        String path = attacked.product();
        assertThat(attacked.admin.send("DELETE", path, "").status()).isEqualTo(204);

        assertThat(attacked.admin.get(path).status()).isEqualTo(404);
        assertThat(attacked.admin
                        .send("PUT", path, AttackedService.PRODUCT, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(attacked.admin
                        .send("PATCH", path, "{}", "If-Match", "\"1\"", "Content-Type", PATCH)
                        .status())
                .isEqualTo(404);
        assertThat(attacked.admin
                        .get(AttackedService.PRODUCTS + "?size=100")
                        .response()
                        .body())
                .doesNotContain(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    @Tag("owasp:API1")
    void logoutOfSomebodyElseNeedsTheOwnToken() {
        JsonObject login = attacked.registered("stays@example.com");

        attacked.nobody.send("POST", "/api/v1/auth/logout", "{\"refreshToken\":\"" + UUID.randomUUID() + "\"}");

        assertThat(refresh(login).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/products",
        "PUT, /api/v1/products/01890a5d-ac96-774b-bcce-b302099a8057",
        "PATCH, /api/v1/products/01890a5d-ac96-774b-bcce-b302099a8057",
        "DELETE, /api/v1/products/01890a5d-ac96-774b-bcce-b302099a8057",
        "GET, /api/v1/users",
        "POST, /api/v1/users",
    })
    @Tag("owasp:API5")
    @Tag("asvs:V8.2.1")
    @Tag("asvs:V10.3.2")
    void whatIsForAdministratorsIsRefusedToUsers(String method, String path) {
        Answer answer = attacked.user.send(method, path, method.equals("GET") ? "" : "{}");

        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/Users",
                "/API/v1/users",
                "/api/v1/users/",
                "//api/v1/users",
                "/api//v1/users",
                "/api/v1/users;x=y",
                "/api/v1;x/users",
                "/api/v1/./users",
                "/api/v1/products/../users",
                "/api/v1/auth/%2e%2e/users",
                "/api/v1/products/%2e%2e/users",
                "/api/v1%2fusers",
                "/api/v1/users%00",
                "/api/v1/%75sers",
                "/api/v1/users%20",
                "/api/v1/users.json",
                "/health/../api/v1/users",
            })
    @Tag("owasp:API5")
    void disguisedPathOpensNothing(String path) {
        Answer asUser = attacked.user.get(path);
        Answer asNobody = attacked.nobody.get(path);

        assertThat(asUser.status()).as("%s", asUser).isBetween(400, 499);
        assertThat(asNobody.status()).as("%s", asNobody).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    @Tag("owasp:API5")
    void methodOfAHeaderIsNotTaken(String header) {
        String path = attacked.product();

        attacked.user.get(path, header, "DELETE");

        assertThat(attacked.admin.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix"})
    @Tag("owasp:API5")
    void pathOfAHeaderIsNotTaken(String header) {
        Answer answer = attacked.nobody.get("/health/live", header, "/api/v1/users");

        assertThat(answer.response().body()).doesNotContain("email", "content");
    }

    @Test
    @Tag("owasp:API6")
    void addressThatIsTakenCannotBeTakenAgain() {
        attacked.registered("taken@example.com");

        Answer again = attacked.nobody.send(
                "POST", "/api/v1/auth/register", AttackedService.registration("Taken@Example.com"));

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.response().body()).isEmpty();
        assertThat(attacked.admin
                        .get("/api/v1/users?email=taken@example.com")
                        .json()
                        .getAsJsonObject("page")
                        .get("totalElements")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("owasp:API6")
    void linkOfAMailIsGoodOnce() {
        String token = attacked.register("once@example.com");
        String body = "{\"token\":\"" + token + "\"}";

        assertThat(attacked.nobody.send("POST", "/api/v1/auth/verify", body).status())
                .isEqualTo(204);
        assertThat(attacked.nobody.send("POST", "/api/v1/auth/verify", body).status())
                .isEqualTo(400);
    }

    @Test
    @Tag("owasp:API6")
    void postThatIsRepeatedMakesOneRow() {
        long before = attacked.products.rows();
        String authorization = "Bearer " + AccessToken.of("admin");

        List<Integer> statuses = atOnce(
                8,
                i -> attacked.nobody
                        .send(
                                "POST",
                                AttackedService.PRODUCTS,
                                AttackedService.PRODUCT,
                                "Authorization",
                                authorization,
                                "Idempotency-Key",
                                "attack-1")
                        .status());

        assertThat(statuses).containsAnyOf(201).allMatch(status -> status == 201 || status == 409);
        assertThat(attacked.products.rows()).isEqualTo(before + 1);
    }

    @Test
    @Tag("owasp:API6")
    void ofTwoChangesToOneVersionOneIsRefused() {
        String path = attacked.product();

        List<Integer> statuses = atOnce(
                8,
                i -> attacked.admin
                        .send("PUT", path, AttackedService.PRODUCT.replace("Small", "n" + i), "If-Match", "\"0\"")
                        .status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status == 412 || status == 409)
                .hasSize(7);
    }

    @Test
    @Tag("owasp:API6")
    void whoIsArchivedCannotGoOn() {
        JsonObject login = attacked.registered("leaves@example.com");
        String id = attacked.admin
                .get("/api/v1/users?email=leaves@example.com")
                .json()
                .getAsJsonArray("content")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();

        assertThat(attacked.admin.send("DELETE", "/api/v1/users/" + id, "").status())
                .isEqualTo(204);

        assertThat(refresh(login).status()).isEqualTo(401);
        assertThat(attacked.login("leaves@example.com", AttackedService.PASSWORD)
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Tag("owasp:API6")
    @Tag("asvs:V10.4.9")
    void whoLogsOutEverywhereEndsAllLogins() {
        JsonObject login = attacked.registered("everywhere@example.com");

        attacked.with(login.get("accessToken").getAsString(), "POST", "/api/v1/auth/logout-all");

        assertThat(refresh(login).status()).isEqualTo(401);
    }

    @Test
    @Tag("owasp:API6")
    @Tag("asvs:V10.4.5")
    void refreshTokenThatIsUsedAtOnceLeavesAtMostOneLogin() {
        JsonObject login = attacked.registered("parallel@example.com");

        List<Integer> statuses = atOnce(8, i -> refresh(login).status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSizeLessThanOrEqualTo(1);
        assertThat(refresh(login).status()).isEqualTo(401);
    }

    private Answer refresh(JsonObject login) {
        return attacked.nobody.send(
                "POST",
                "/api/v1/auth/refresh",
                "{\"refreshToken\":\"" + login.get("refreshToken").getAsString() + "\"}");
    }

    private String user(String email) {
        Answer created = attacked.admin.send(
                "POST", "/api/v1/users", "{\"firstName\":\"Al\",\"lastName\":\"Ba\",\"email\":\"" + email + "\"}");
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        return "/api/v1/users/" + created.text("id");
    }

    private static List<Integer> atOnce(int calls, IntFunction<Integer> call) {
        return IntStream.range(0, calls)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> call.apply(i)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
