package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated service on ClickHouse's own engine, from outside: every sentence of docs/guide/clickhouse.md. */
@Tag("full")
@EnabledIf(
        value = "dev.gofasta.it.ClickHouseEngine#isAvailable",
        disabledReason =
                "There is neither Node with the npm package chdb, which is ClickHouse's engine, nor Docker for its server.")
class ClickHouseTests {

    private static final String PATH = "/api/v1/measurements";
    private static final String FIELDS = "title:string note:text:optional count:int total:long:optional"
            + " share:double:optional price:decimal:precision=38,10 fee:float:optional active:bool token:uuid:optional"
            + " seenAt:time day:date:optional length:duration data:json:optional payload:bytes"
            + " kind:enum=visit,sale:default=visit";

    @TempDir
    private static Path folder;

    private static ClickHouseEngine engine;
    private static Shop shop;
    private static RunningService service;
    private static Http http;

    @BeforeAll
    static void startAServiceWithEveryType() throws IOException {
        engine = ClickHouseEngine.start();
        Maven.INSTALLED.generate(folder, "database=clickhouse").succeeds();
        shop = new Shop(Maven.INSTALLED, folder.resolve("shop"));
        shop.scaffold("Measurement", FIELDS).succeeds();
        Execution tests = Maven.INSTALLED
                .run(shop.folder(), engine.testEnvironment(), "verify")
                .succeeds();
        assertThat(tests.stdout()).containsPattern("Tests run: \\d+, Failures: 0, Errors: 0, Skipped: 0\\R");
        engine.execute("default", "CREATE DATABASE shop");
        service = shop.start(engine.environment("shop"));
        http = new Http(service);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void testsThatNeedAnEngineAreSkippedVisiblyWithoutOne() {
        Execution tests = shop.run("test").succeeds();

        assertThat(tests.stdout())
                .containsPattern("Tests run: \\d+, Failures: 0, Errors: 0, Skipped: [1-9]\\d*\\R")
                .contains("MeasurementServiceImplTests");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2147483648 | -9223372036854775808 | -1.7976931348623157E308 | -9999999999999999999999999999.9999999999"
                        + " | -99999999.99 | 1900-01-01T00:00:00Z | 1900-01-01 | PT-2400000H",
                "2147483647 | 9223372036854775807 | 4.9E-324 | 9999999999999999999999999999.9999999999"
                        + " | 0.01 | 2299-12-31T23:59:59.999999Z | 2299-12-31 | PT2399999H59M59.999999999S",
                "0 | -1 | 0.1 | 0.0000000001 | 123456.78 | 1969-12-31T23:59:59.999999Z | 1970-01-01 | PT0S"
            })
    void everyTypeKeepsItsEdges(
            int count, long total, String share, String price, String fee, String seenAt, String day, String length) {
        String sent = """
                {"title": "it's \\\\ \\"q\\" ? :x {y:Int8} ` \\t \\u0001 \\ud83d\\ude00", "note": "", "count": %d, "total": %d,
                 "share": %s, "price": %s, "fee": %s, "active": false, "token": "00000000-0000-0000-0000-000000000000",
                 "seenAt": "%s", "day": "%s", "length": "%s", "data": {"a": null, "b.c": [1.50, {}]}, "payload": "AP8nXIA=",
                 "kind": "SALE"}
                """.formatted(count, total, share, price, fee, seenAt, day, length);

        Http.Answer created = http.send("POST", PATH, sent);

        assertThat(created.status()).as("%s", created).isEqualTo(201);
        JsonObject found = http.get(PATH + "/" + created.text("id")).json();
        JsonParser.parseString(sent)
                .getAsJsonObject()
                .entrySet()
                .forEach(each -> assertSame(each.getKey(), found.get(each.getKey()), each.getValue()));
    }

    private static void assertSame(String name, JsonElement actual, JsonElement expected) {
        if (expected.isJsonPrimitive() && expected.getAsJsonPrimitive().isNumber()) {
            assertThat(actual.getAsBigDecimal()).as(name).isEqualByComparingTo(expected.getAsBigDecimal());
        } else {
            assertThat(actual).as(name).isEqualTo(expected);
        }
    }

    @Test
    void valueThatIsLeftOutIsNullOrTheDefault() {
        JsonObject created = http.send("POST", PATH, minimal("optional", 1)).json();

        JsonObject found =
                http.get(PATH + "/" + created.get("id").getAsString()).json();

        assertThat(found).isEqualTo(created);
        assertThat(found.get("kind").getAsString()).isEqualTo("VISIT");
        assertThat(Stream.of("note", "total", "share", "fee", "token", "day", "data"))
                .allMatch(name -> !found.has(name) || found.get(name).isJsonNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"seenAt\": \"1899-12-31T23:59:59.999999Z\"",
                "\"seenAt\": \"2300-01-01T00:00:00Z\"",
                "\"seenAt\": \"+1000000000-12-31T23:59:59.999999999Z\"",
                "\"day\": \"1899-12-31\"",
                "\"day\": \"2300-01-01\"",
                "\"price\": 0.00000000001",
                "\"kind\": \"RENT\""
            })
    void valueThatClickHouseWouldChangeIsRefused(String member) {
        JsonObject body = JsonParser.parseString(minimal("range", 1)).getAsJsonObject();
        JsonObject wrong = JsonParser.parseString("{" + member + "}").getAsJsonObject();
        wrong.entrySet().forEach(each -> body.add(each.getKey(), each.getValue()));

        assertThat(http.send("POST", PATH, body.toString()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day=1899-12-31", "day=2300-01-01", "price=0.00000000001", "fee=1e400", "sort=payload"})
    void filterThatCanMatchNothingIsRefused(String query) {
        assertThat(http.get(PATH + "?" + query).status()).isEqualTo(400);
    }

    @Test
    void changedOneIsReadInItsLatestVersionAndFoundByItAlone() {
        String id = http.send("POST", PATH, minimal("before", 7)).text("id");

        Http.Answer changed = http.send("PUT", PATH + "/" + id, minimal("after", 8));

        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(http.get(PATH + "/" + id).json()).isEqualTo(changed.json());
        assertThat(total("title=before")).isZero();
        assertThat(total("title=after")).isEqualTo(1);
    }

    @Test
    void ofChangesAtTheSameTimeTheLatestWins() {
        String id = http.send("POST", PATH, minimal("race", 0)).text("id");

        List<JsonObject> answers = IntStream.range(0, 12)
                .mapToObj(writer ->
                        CompletableFuture.supplyAsync(() -> http.send("PUT", PATH + "/" + id, minimal("race", writer))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .peek(answer -> assertThat(answer.status()).as("%s", answer).isEqualTo(200))
                .map(Http.Answer::json)
                .toList();

        Instant latest = answers.stream()
                .map(ClickHouseTests::updatedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(answers.stream().filter(answer -> updatedAt(answer).equals(latest)))
                .contains(http.get(PATH + "/" + id).json());
        assertThat(total("title=race")).isEqualTo(1);
    }

    private static Instant updatedAt(JsonObject answer) {
        return Instant.parse(answer.get("updatedAt").getAsString());
    }

    @Test
    void deletedOneIsHiddenAndErasedOnlyByAnOperator() {
        String id = http.send("POST", PATH, minimal("deleted", 1)).text("id");

        assertThat(http.send("DELETE", PATH + "/" + id, "").status()).isEqualTo(204);

        assertThat(http.get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(http.send("DELETE", PATH + "/" + id, "").status()).isEqualTo(404);
        assertThat(http.send("PUT", PATH + "/" + id, minimal("deleted", 2)).status())
                .isEqualTo(404);
        assertThat(total("title=deleted")).isZero();
        String rows = "SELECT count() FROM measurements WHERE id = '" + id + "'";
        assertThat(engine.execute("shop", rows)).isNotEqualTo("0");
        engine.execute("shop", """
                ALTER TABLE measurements DELETE
                WHERE id IN (SELECT id FROM measurements GROUP BY id HAVING argMax(is_deleted, updated_at) = 1)
                SETTINGS mutations_sync = 2""");
        assertThat(engine.execute("shop", rows)).isEqualTo("0");
    }

    @Test
    void batchIsStoredAsAWholeOrNotAtAll() {
        assertThat(http.send("POST", PATH + "/batch", batch("large", 10_000)).status())
                .isEqualTo(201);
        assertThat(http.send("POST", PATH + "/batch", batch("larger", 10_001)).status())
                .isEqualTo(400);
        JsonArray wrong = JsonParser.parseString(batch("wrong", 3)).getAsJsonArray();
        wrong.get(1).getAsJsonObject().addProperty("day", "2300-01-01");
        assertThat(http.send("POST", PATH + "/batch", wrong.toString()).status())
                .isEqualTo(400);

        assertThat(total("title=large")).isEqualTo(10_000);
        assertThat(total("title=larger")).isZero();
        assertThat(total("title=wrong")).isZero();
    }

    @Test
    void listIsFilteredSortedAndPaged() {
        http.send("POST", PATH + "/batch", batch("paged", 25));

        JsonObject page =
                http.get(PATH + "?title=paged&sort=count,desc&size=10&page=2").json();

        assertThat(page.getAsJsonArray("content"))
                .extracting(each -> each.getAsJsonObject().get("count").getAsInt())
                .containsExactly(4, 3, 2, 1, 0);
        assertThat(page.getAsJsonObject("page").get("totalElements").getAsInt()).isEqualTo(25);
        assertThat(total("title=paged&price=7.5&count=24&active=true&kind=VISIT"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotPromisedIsRefused() {
        String path = PATH + "/" + UUID.randomUUID();

        assertThat(http.send("PUT", path, minimal("match", 1), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(400);
        // The policy grants the methods that there are, and is asked first.
        assertThat(http.send("PATCH", path, "{}").status()).isEqualTo(403);
    }

    @Test
    void lostEngineIsUnavailable() throws IOException {
        try (ClickHouseEngine other = ClickHouseEngine.start()) {
            try (RunningService lost = shop.start(other.environment("default"))) {
                assertThat(new Http(lost).get(PATH).status()).isEqualTo(200);
                other.stop();

                assertThat(new Http(lost).get(PATH).status()).isEqualTo(503);
            }
        }
    }

    private static int total(String filter) {
        return http.get(PATH + "?" + filter)
                .json()
                .getAsJsonObject("page")
                .get("totalElements")
                .getAsInt();
    }

    private static String minimal(String title, int count) {
        return """
                {"title": "%s", "count": %d, "price": 7.5, "active": true, "seenAt": "2026-01-15T10:30:00Z",
                 "length": "PT1H", "payload": ""}""".formatted(title, count);
    }

    private static String batch(String title, int size) {
        return IntStream.range(0, size)
                .mapToObj(count -> minimal(title, count))
                .toList()
                .toString();
    }
}
