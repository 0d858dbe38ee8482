package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.it.Http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on what is left open or set up wrongly: OWASP API Security Top 10 2023, risks 8 and 9. */
class ExposureAttackTests {

    private final AttackedService attacked = AttackedService.get();

    @AfterAll
    static void nothingSurprisedTheServiceAndNothingSecretIsInItsLog() {
        AttackedService.get().assertUnharmed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=name;DROP TABLE products",
                "sort=name' OR '1'='1",
                "sort=(SELECT 1),asc",
                "sort=seller.email,asc",
                "sort=name,asc,ignorecase",
                "nonsense=1",
            })
    @Tag("owasp:API8")
    @Tag("asvs:V1.2.4")
    void sqlInASortIsRefused(String query) {
        String[] parts = query.split("=", 2);
        Answer answer = attacked.user.get(
                AttackedService.PRODUCTS + "?" + parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR '1'='1", "x'; DROP TABLE products; --", "%", "\\"})
    @Tag("owasp:API8")
    @Tag("asvs:V1.2.4")
    void sqlInAFilterIsAValue(String value) {
        attacked.product();

        Answer answer = attacked.user.get(
                AttackedService.PRODUCTS + "?name=" + URLEncoder.encode(value, StandardCharsets.UTF_8));

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().getAsJsonObject("page").get("totalElements").getAsInt())
                .isZero();
        assertThat(attacked.products.rows()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/products, 401",
        "GET, /nowhere, 401",
        "GET, /api/v1/auth/login, 401",
        "POST, /api/v1/auth/login, 400",
        "GET, /health/live, 200",
    })
    @Tag("owasp:API8")
    @Tag("asvs:V3.2.1")
    @Tag("asvs:V14.3.2")
    void everyAnswerTellsBrowsersToBeCareful(String method, String path, int status) {
        Answer answer = attacked.nobody.send(method, path, method.equals("POST") ? "{" : "");

        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.response().body())
                .doesNotContain("Exception", "dev.gofasta.", "org.springframework", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost.evil.example",
                "https://localhost@evil.example",
                "file://",
            })
    @Tag("owasp:API8")
    @Tag("asvs:V3.5.1")
    void pageOfAnotherOriginIsRefused(String origin) {
        Answer answer = attacked.admin.get(AttackedService.PRODUCTS, "Origin", origin);

        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/h2-console",
                "/console",
                "/error",
                "/api/v2/products",
                "/api/products",
                "/products",
                "/.env",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yaml",
            })
    @Tag("owasp:API9")
    @Tag("asvs:V13.4.1")
    @Tag("asvs:V13.4.3")
    @Tag("asvs:V13.4.5")
    void nothingElseIsServed(String path) {
        Answer asNobody = attacked.nobody.get(path);
        Answer asAdmin = attacked.admin.get(path);

        assertThat(asNobody.status()).as("%s", asNobody).isBetween(400, 499);
        assertThat(asAdmin.status()).as("%s", asAdmin).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/beans",
                "/actuator/configprops",
                "/actuator/heapdump",
                "/actuator/threaddump",
                "/actuator/loggers",
                "/actuator/mappings",
                "/actuator/metrics",
                "/actuator/flyway",
                "/api/v1/products",
                "/v3/api-docs"
            })
    @Tag("owasp:API8")
    @Tag("asvs:V13.4.5")
    void thePortOfActuatorHasHealthOnly(String path) {
        Http actuator = Http.actuator(attacked.service);
        assertThat(actuator.get(path).status()).isIn(401, 404);
        assertThat(actuator.as("admin").get(path).status()).isIn(403, 404);
        Answer health = actuator.get("/actuator/health");
        assertThat(health.status()).as("%s", health).isEqualTo(200);
        assertThat(health.json().keySet()).doesNotContain("components", "details");
    }

    @Test
    @Tag("owasp:API9")
    void nobodyLearnsFromOutsideWhichRoutesThereAre() {
        Answer known = attacked.nobody.get(AttackedService.PRODUCTS);
        Answer unknown = attacked.nobody.get("/api/v1/secrets");

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(401);
        assertThat(unknown.text("detail")).isEqualTo(known.text("detail"));
    }

    @Test
    @Tag("owasp:API9")
    @Tag("asvs:V13.4.4")
    void traceIsRefused() {
        Answer answer = attacked.admin.send("TRACE", AttackedService.PRODUCTS, "");

        assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
        assertThat(answer.response().body()).doesNotContain("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "text/html", "application/x-www-form-urlencoded"})
    @Tag("owasp:API8")
    @Tag("asvs:V1.5.1")
    void bodyOfAnotherTypeIsRefused(String type) {
        Answer answer =
                attacked.admin.send("POST", AttackedService.PRODUCTS, AttackedService.PRODUCT, "Content-Type", type);

        assertThat(answer.status()).as("%s", answer).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "#{7*7}",
                "${7*7}",
                "${jndi:ldap://localhost/x}",
                "T(java.lang.Runtime).getRuntime()",
                "%s%n%x%d",
                "{{7*7}}",
            })
    @Tag("owasp:API8")
    @Tag("asvs:V1.1.2")
    @Tag("asvs:V1.2.1")
    @Tag("asvs:V1.3.2")
    @Tag("asvs:V1.3.10")
    void markupAndExpressionsAreValues(String text) {
        Answer created = attacked.admin.send(
                "POST", AttackedService.PRODUCTS, AttackedService.PRODUCT.replace("Espresso", text));

        assertThat(created.status()).as("%s", created).isEqualTo(201);
        assertThat(created.text("name")).isEqualTo(text);
        assertThat(created.header("Content-Type")).startsWith("application/json");
        assertThat(created.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "class", "$type", "__proto__"})
    @Tag("owasp:API8")
    @Tag("asvs:V1.5.2")
    void typeOfAnObjectIsNotTaken(String member) {
        Answer answer = attacked.admin.send(
                "POST",
                AttackedService.PRODUCTS,
                AttackedService.PRODUCT.replace("{", "{\"" + member + "\":\"java.lang.Runtime\","));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1&size=100", "page=0&page=1"})
    @Tag("owasp:API8")
    @Tag("asvs:V15.3.7")
    void parameterOfAPageThatIsGivenTwiceIsRefused(String query) {
        Answer answer = attacked.user.get(AttackedService.PRODUCTS + "?" + query);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @Test
    @Tag("owasp:API8")
    @Tag("asvs:V15.3.7")
    void filterThatIsGivenTwiceIsNeitherOfThem() {
        attacked.product();

        Answer answer = attacked.user.get(AttackedService.PRODUCTS + "?name=Espresso&name=Espresso");

        assertThat(answer.json().getAsJsonObject("page").get("totalElements").getAsInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace=true", "debug=true", "message=always", "errors=always"})
    @Tag("owasp:API8")
    @Tag("asvs:V13.4.2")
    void nobodySwitchesDebuggingOn(String query) {
        Answer answer = attacked.nobody.send("POST", "/api/v1/auth/login?" + query, "{");

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.response().body()).doesNotContain("trace", "Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "refresh", "logout", "register", "password/reset", "logout-all"})
    @Tag("owasp:API8")
    @Tag("asvs:V3.5.3")
    @Tag("asvs:V4.1.2")
    void getChangesNothingAndRedirectsNowhere(String endpoint) {
        Answer answer = attacked.user.get("/api/v1/auth/" + endpoint, "X-Forwarded-Proto", "http");

        assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
        assertThat(answer.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.com\\r\\nBcc: all@example.com", "a@example.com,b@example.com", "<a@example.com>"})
    @Tag("owasp:API8")
    @Tag("asvs:V1.3.11")
    void addressThatHoldsMoreThanOneIsRefused(String address) {
        Answer answer = attacked.nobody.send("POST", "/api/v1/auth/register", AttackedService.registration(address));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @Test
    @Tag("owasp:API8")
    @Tag("asvs:V16.2.1")
    @Tag("asvs:V16.3.1")
    @Tag("asvs:V16.3.2")
    @Tag("asvs:V16.3.3")
    void refusalsAreInTheLog() {
        attacked.login("nobody@example.com", "wrong wrong wrong");
        attacked.user.send("DELETE", AttackedService.PRODUCTS + "/01890a5d-ac96-774b-bcce-b302099a8057", "");
        attacked.nobody.get(AttackedService.PRODUCTS + "/logged-401");
        attacked.admin.send("POST", AttackedService.PRODUCTS, "{\"surprise\":1}");

        for (String line : new String[] {
            "POST /api/v1/auth/login 401",
            "DELETE /api/v1/products/\\S+ 403",
            "GET /api/v1/products/logged-401 401",
            "POST /api/v1/products 400"
        }) {
            attacked.service.awaitInLog(
                    Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\S+Z[^\n]*" + line + "[^\n]*client=[0-9.:]+)"));
        }
        assertThat(attacked.service.log()).containsPattern("DELETE /api/v1/products/\\S+ 403[^\n]*user=");
    }

    @Test
    @Tag("owasp:API8")
    @Tag("asvs:V16.4.1")
    void lineBreaksOfARequestMakeNoLinesOfTheLog() {
        attacked.nobody.get("/nowhere%0d%0aFORGED%20LINE");
        attacked.admin.send("POST", AttackedService.PRODUCTS, "{\"FORGED\\r\\nLINE\":1}");

        assertThat(attacked.service.log().lines())
                .noneMatch(line -> line.startsWith("FORGED") || line.startsWith("LINE"));
    }
}
