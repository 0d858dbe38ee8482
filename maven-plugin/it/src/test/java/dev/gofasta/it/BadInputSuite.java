package dev.gofasta.it;

import static dev.gofasta.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad requests to a generated service: each is a problem that names the place, none is an internal error. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BadInputSuite {

    private final DatabaseEngine engine;
    private ProductService products;

    BadInputSuite(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void start() {
        products = ProductService.start(engine, "inputs");
    }

    @AfterAll
    void stop() {
        if (products != null) {
            try (ProductService ended = products) {
                ended.service().assertNoInternalError();
            }
        }
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
    @Tag("asvs:V2.2.1")
    @Tag("asvs:V2.2.2")
    @Tag("asvs:V15.3.3")
    @Tag("asvs:V15.3.5")
    void badBodyIsRefusedByPlaceAndStoresNothing(String body, String pointer) {
        long before = products.rows();

        Answer refused = products.http().send("POST", ProductService.PRODUCTS, body);

        assertProblem(refused, 400, pointer.equals("''") ? "" : pointer);
        assertThat(products.rows()).isEqualTo(before);
    }

    @Test
    void everyMissingFieldIsNamedInAStableOrder() {
        Answer refused = products.http().send("POST", ProductService.PRODUCTS, "{}");

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
                "?amount=9999999999",
                "?huge=many",
                "?day=10000-01-01",
                "?day=+999999999-12-31",
                "?token=1-1-1-1-1",
                "?status=draft",
                "?status=0",
                "?parentId=x",
                "?sort=data",
                "?sort=photo",
                "?sort=parent",
                "/1-1-1-1-1",
                "/not-a-uuid"
            })
    @Tag("asvs:V1.4.2")
    @Tag("asvs:V2.2.1")
    void badParameterIsRefusedByName(String suffix) {
        Answer refused = products.http().get(ProductService.PRODUCTS + suffix);

        assertProblem(refused, 400, "");
        assertThat(refused.json().getAsJsonArray("errors")).as("%s", refused).isNotEmpty();
    }

    @Test
    void otherWrongRequestsAreProblemsToo() {
        assertProblem(products.http().get("/health/nowhere"), 404, "");
        assertProblem(
                products.http()
                        .send(
                                "POST",
                                ProductService.PRODUCTS,
                                "name=x",
                                "Content-Type",
                                "application/x-www-form-urlencoded"),
                415,
                "");
    }

    /** Not even an administrator is told more than that: the policy grants what there is, and nothing else. */
    @Test
    void routeOrMethodThatThePolicyDoesNotGrantIsRefused() {
        assertProblem(products.http().get("/nowhere"), 403, "");
        assertProblem(products.http().send("DELETE", ProductService.PRODUCTS, ""), 403, "");
        assertProblem(products.http().asNobody().get("/nowhere"), 401, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nick     | \"xxxxxxxxxxxxxxxxxxxxx\"",
                "nick     | \"\\ud800\"",
                "story    | \"\\u0000\"",
                "amount   | 2147483648",
                "amount   | 1.5",
                "amount   | 1e2000000000",
                "total    | 9223372036854775808",
                "fine     | 100000000",
                "fine     | 0.001",
                "huge     | 10000000000000000000000000000",
                "huge     | 0.00000000001",
                "ratio    | 1e400",
                "ratio    | \"NaN\"",
                "hidden   | 1",
                "token    | \"1-1-1-1-1\"",
                "happened | \"2026-01-15T10:30:00.1234567Z\"",
                "happened | \"2026-01-15\"",
                "happened | \"+10000-01-01T00:00:00Z\"",
                "happened | \"0000-12-31T23:59:59Z\"",
                "happened | 1",
                "day      | \"2026-02-29\"",
                "day      | \"+10000-01-01\"",
                "day      | \"0000-12-31\"",
                "day      | 20000",
                "lasts    | \"PT2400000H0.000000001S\"",
                "lasts    | \"PT2562047788015215H\"",
                "lasts    | 1",
                "data/a   | {\"a\": \"\\u0000\"}",
                "data     | {\"\\u0000\": 1}",
                "data/0   | [\"\\ud800\"]",
                "data/a   | {\"a\": 1, \"a\": 2}",
                "data     | 1e2000000000",
                "photo    | \"not base64!\"",
                "photo    | [1]",
                "status   | \"draft\"",
                "status   | 0",
                "parentId | \"01890a5d-ac96-774b-bcce-b302099a8057\"",
                "sellerId | \"\""
            })
    @Tag("asvs:V1.4.2")
    void valueThatTheFieldCanNotHoldIsRefusedAtItsPlace(String place, String value) {
        long before = products.rows();

        Answer refused = products.http()
                .send(
                        "POST",
                        ProductService.PRODUCTS,
                        "{\"name\":\"n\",\"price\":1,\"description\":\"d\",\"active\":true,\""
                                + place.replaceAll("/.*", "") + "\":" + value + "}");

        assertProblem(refused, 400, "/" + place);
        assertThat(products.rows()).isEqualTo(before);
    }
}
