package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.gofasta.it.Http.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on logins and tokens: OWASP API Security Top 10 2023, risks 2, 7 and 10. */
class TokenAttackTests {

    private static final String OTHER_SECRET = "kX8sQ2mV5zT1nB7rL4wJ9yH3cF6gD0pA5eU8iO2x";

    private final AttackedService attacked = AttackedService.get();

    @AfterAll
    static void nothingSurprisedTheServiceAndNothingSecretIsInItsLog() {
        AttackedService.get().assertUnharmed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer a.b.c", "Bearer ....", "Basic cm9vdDpyb290", "Token x"})
    @Tag("owasp:API2")
    void whoHasNoTokenIsRefused(String authorization) {
        Answer answer = attacked.nobody.send("GET", AttackedService.PRODUCTS, "", "Authorization", authorization);

        assertThat(answer.status()).as("%s", answer).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @MethodSource
    @Tag("owasp:API2")
    @Tag("asvs:V9.1.1")
    @Tag("asvs:V9.1.2")
    @Tag("asvs:V9.2.1")
    @Tag("asvs:V9.2.3")
    @Tag("asvs:V10.3.1")
    void forgedTokenIsRefused(String token) {
        Answer answer = attacked.with(token, "GET", AttackedService.PRODUCTS);

        assertThat(answer.status()).as("%s", answer).isEqualTo(401);
        assertThat(attacked.with(AccessToken.of("admin"), "GET", AttackedService.PRODUCTS)
                        .status())
                .isEqualTo(200);
    }

    static Stream<Named<String>> forgedTokenIsRefused() {
        String good = AccessToken.of("admin");
        return Stream.of(
                Named.of("no algorithm", AccessToken.unsigned("{\"alg\":\"none\"}", AccessToken.claims("admin")) + "."),
                Named.of("no signature", good.substring(0, good.lastIndexOf('.') + 1)),
                Named.of("other claims", swapped(good)),
                Named.of(
                        "other key", AccessToken.signed(AccessToken.HEADER, AccessToken.claims("admin"), OTHER_SECRET)),
                Named.of("other algorithm", header("{\"alg\":\"HS512\",\"typ\":\"at+jwt\",\"kid\":\"default\"}")),
                Named.of("unknown key", header("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"other\"}")),
                Named.of("key of a file", header("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"../../dev/null\"}")),
                Named.of("key by SQL", header("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"' OR '1'='1\"}")),
                Named.of("other type", header("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"default\"}")),
                Named.of("expired", changed(claims -> claims.addProperty("exp", 1_700_000_000))),
                Named.of("for ever", changed(claims -> claims.remove("exp"))),
                Named.of("not yet", changed(claims -> claims.addProperty("nbf", 4_000_000_000L))),
                Named.of("other audience", changed(claims -> claims.addProperty("aud", "others"))),
                Named.of("no audience", changed(claims -> claims.remove("aud"))),
                Named.of("other issuer", changed(claims -> claims.addProperty("iss", "https://evil.example"))));
    }

    @Test
    @Tag("owasp:API2")
    @Tag("asvs:V14.2.1")
    void tokenInTheQueryIsNotTaken() {
        Answer answer = attacked.nobody.get("/api/v1/auth/me?access_token=" + AccessToken.of("admin"));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    @Tag("owasp:API2")
    void tokensAreNotTakenForOneAnother() {
        JsonObject login = attacked.registered("confused@example.com");
        String access = login.get("accessToken").getAsString();
        String refresh = login.get("refreshToken").getAsString();

        assertThat(attacked.with(refresh, "GET", "/api/v1/auth/me").status()).isEqualTo(401);
        assertThat(attacked.nobody
                        .send("POST", "/api/v1/auth/refresh", "{\"refreshToken\":\"" + access + "\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Tag("owasp:API2")
    @Tag("asvs:V2.3.1")
    void whoHasNotConfirmedTheAddressCannotLogIn() {
        attacked.register("unconfirmed@example.com");

        Answer answer = attacked.login("unconfirmed@example.com", AttackedService.PASSWORD);

        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "admin", "sa", "test", "user"})
    @Tag("owasp:API2")
    @Tag("asvs:V6.3.2")
    void nobodyIsThereFromTheStart(String name) {
        assertThat(attacked.products.database().query("SELECT count(*) FROM users WHERE email LIKE '" + name + "@%'"))
                .hasToString("[[0]]");
    }

    @Test
    @Tag("owasp:API2")
    @Tag("asvs:V7.5.1")
    void newPasswordNeedsTheOldOne() {
        JsonObject login = attacked.registered("keeps@example.com");

        Answer answer = attacked.nobody.send(
                "PUT",
                "/api/v1/auth/password",
                "{\"currentPassword\":\"wrong wrong wrong\",\"newPassword\":\"two lanterns on the pier\"}",
                "Authorization",
                "Bearer " + login.get("accessToken").getAsString());

        assertThat(answer.status()).as("%s", answer).isEqualTo(401);
        assertThat(attacked.login("keeps@example.com", AttackedService.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    @Tag("owasp:API2")
    @Tag("asvs:V6.3.1")
    void guesserIsSlowedDownAndToldWhenToComeBack() {
        attacked.registered("guessed@example.com");
        Answer answer = attacked.login("guessed@example.com", "wrong wrong wrong");
        for (int i = 0; i < 10 && answer.status() == 401; i++) {
            answer = attacked.login("guessed@example.com", "wrong wrong wrong");
        }

        assertThat(answer.status()).as("%s", answer).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    @Tag("owasp:API2")
    void loginDoesNotTellWhichAddressesAreKnown() {
        attacked.registered("known@example.com");

        Answer known = attacked.login("known@example.com", "wrong wrong wrong");
        Answer unknown = attacked.login("unknown@example.com", "wrong wrong wrong");

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(401);
        assertThat(known.text("code")).isEqualTo(unknown.text("code"));
        assertThat(known.text("detail")).isEqualTo(unknown.text("detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u", "jwk", "x5c"})
    @Tag("owasp:API7")
    void keyOfTheTokensOwnChoiceIsNeverFetched(String parameter) throws IOException {
        try (ServerSocket bait = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            bait.setSoTimeout(500);
            String header = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"default\",\"%s\":\"http://localhost:%d/\"}"
                    .formatted(parameter, bait.getLocalPort());

            assertThat(attacked.with(header(header), "GET", AttackedService.PRODUCTS)
                            .status())
                    .isEqualTo(401);
            assertNobodyCame(bait);
        }
    }

    @Test
    @Tag("owasp:API7")
    void addressInAFieldIsNeverFetched() throws IOException {
        try (ServerSocket bait = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            bait.setSoTimeout(500);
            String url = "http://localhost:" + bait.getLocalPort() + "/";
            String body = AttackedService.PRODUCT.replace("Small", url);

            assertThat(attacked.admin
                            .send("POST", AttackedService.PRODUCTS, body)
                            .status())
                    .isEqualTo(201);
            assertNobodyCame(bait);
        }
    }

    @Test
    @Tag("owasp:API7")
    void linksOfMailsDoNotFollowTheHostOfARequest() {
        attacked.register("poisoned@example.com", "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");

        assertThat(attacked.service.log()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @MethodSource
    @Tag("owasp:API10")
    void strangeClaimsOfAGoodIssuerGiveNothing(String token) {
        Answer answer = attacked.with(token, "DELETE", attacked.product());

        assertThat(answer.status()).as("%s", answer).isIn(401, 403);
    }

    static Stream<Named<String>> strangeClaimsOfAGoodIssuerGiveNothing() {
        JsonArray nested = new JsonArray();
        nested.add(new JsonArray());
        return Stream.of(
                Named.of("no roles", changed(claims -> claims.remove("roles"))),
                Named.of("a number", changed(claims -> claims.addProperty("roles", 7))),
                Named.of("an object", changed(claims -> claims.add("roles", new JsonObject()))),
                Named.of("nested", changed(claims -> claims.add("roles", nested))),
                Named.of("another case", changed(claims -> claims.add("roles", array("ADMIN")))),
                Named.of("with its prefix", changed(claims -> claims.add("roles", array("ROLE_admin")))),
                Named.of("a pattern", changed(claims -> claims.add("roles", array("*")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "' OR 1=1 --", "", "../1"})
    @Tag("owasp:API10")
    void strangeSubjectOfAGoodIssuerIsNobody(String subject) {
        JsonObject claims = AccessToken.claims("user");
        claims.addProperty("sub", subject);

        Answer answer = attacked.with(
                AccessToken.signed(AccessToken.HEADER, claims, AccessToken.SECRET), "GET", "/api/v1/auth/me");

        assertThat(answer.status()).as("%s", answer).isIn(401, 404);
    }

    @Test
    @Tag("owasp:API10")
    void tokenThatIsTooLongIsRefused() {
        JsonObject claims = AccessToken.claims("admin");
        claims.addProperty("padding", "x".repeat(7_000));
        String token = AccessToken.signed(AccessToken.HEADER, claims, AccessToken.SECRET);

        Answer answer = attacked.with(token, "GET", AttackedService.PRODUCTS);

        assertThat(answer.status()).as("%s", answer).isIn(400, 401);
    }

    private static void assertNobodyCame(ServerSocket bait) throws IOException {
        try {
            bait.accept().close();
        } catch (SocketTimeoutException expected) {
            return;
        }
        throw new AssertionError("The service called " + bait);
    }

    private static String header(String header) {
        return AccessToken.signed(header, AccessToken.claims("admin"), AccessToken.SECRET);
    }

    private static String changed(Consumer<JsonObject> change) {
        JsonObject claims = AccessToken.claims("admin");
        change.accept(claims);
        return AccessToken.signed(AccessToken.HEADER, claims, AccessToken.SECRET);
    }

    /** The claims of somebody else under the signature of a good token. */
    private static String swapped(String token) {
        JsonObject claims = AccessToken.claims("admin");
        claims.addProperty("sub", UUID.randomUUID().toString());
        return AccessToken.unsigned(AccessToken.HEADER, claims) + token.substring(token.lastIndexOf('.'));
    }

    private static JsonArray array(String element) {
        JsonArray array = new JsonArray();
        array.add(new JsonPrimitive(element));
        return array;
    }
}
