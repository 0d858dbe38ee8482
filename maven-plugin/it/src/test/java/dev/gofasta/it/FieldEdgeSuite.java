package dev.gofasta.it;

import static dev.gofasta.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was posted is stored and returned, for every field type at its edges. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FieldEdgeSuite {

    private final DatabaseEngine engine;
    private final Literals literals;
    private ProductService products;

    FieldEdgeSuite(DatabaseEngine engine) {
        this.engine = engine;
        this.literals = Literals.of(engine);
    }

    @BeforeAll
    void start() {
        products = ProductService.start(engine, "edges");
    }

    @AfterAll
    void stop() {
        if (products != null) {
            try (ProductService ended = products) {
                ended.service().assertNoInternalError();
            }
        }
    }

    /** The condition holds of a row whose field has the value. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"texts", "numbers", "times", "others", "nulls"})
    void valueIsStoredAndReturned(String field, String value, String condition) {
        Answer created = products.http().send("POST", ProductService.PRODUCTS, body(field, value));

        assertThat(created.status()).as("%s", created).isEqualTo(201);
        assertSame(created.json().get(field), JsonParser.parseString(value));
        Answer read = products.http().get(ProductService.PRODUCTS + "/" + created.text("id"));
        assertSame(read.json().get(field), JsonParser.parseString(value));
        assertThat(products.database()
                        .query("SELECT count(*) FROM products WHERE id = '" + created.text("id") + "' AND "
                                + condition))
                .as("%s in the row", condition)
                .containsExactly(List.of("1"));
    }

    Stream<Arguments> texts() {
        return Stream.of(
                text("name", "x"),
                text("name", "x".repeat(255)),
                text("name", "\uD83D\uDE00".repeat(127)),
                text("name", "\uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDFFD"),
                text("name", "e\u0301 \u00e9"),
                text("name", "\u202E\u0639\u0631\u0628\u0649 \u05d0"),
                text("name", "\u6f22\u5b57 \u0131\u0130\u00df"),
                text("name", " spaces around "),
                text("name", "it's \\ % _ ${x} {{y}} ?1 :a --"),
                text("name", "null"),
                text("description", "x".repeat(65_535)),
                text("description", "line\nline\r\n\ttab"),
                text("nick", ""),
                text("nick", " "),
                text("nick", "x".repeat(20)),
                text("story", ""),
                text("story", "\u00e9".repeat(65_535)));
    }

    private Arguments text(String field, String text) {
        return arguments(field, new JsonPrimitive(text).toString(), literals.isText(field, text));
    }

    Stream<Arguments> numbers() {
        return Stream.concat(
                decimals(),
                Stream.of(
                        number("amount", "2147483647"),
                        number("amount", "-2147483648"),
                        number("amount", "0"),
                        number("total", "9223372036854775807"),
                        number("total", "-9223372036854775808"),
                        number("fine", "99999999.99"),
                        number("fine", "-99999999.99"),
                        number("fine", "0.01"),
                        number("ratio", "1.7976931348623157E308"),
                        number("ratio", "-1.7976931348623157E308"),
                        number("ratio", "4.9E-324"),
                        number("ratio", "2.2250738585072014E-308"),
                        number("ratio", "0.1"),
                        number("ratio", "0.30000000000000004"),
                        number("ratio", "-0.0")));
    }

    /** SQLite holds fifteen digits exactly, and its projects take no more. */
    private Stream<Arguments> decimals() {
        return engine == DatabaseEngine.SQLITE
                ? Stream.of(
                        number("price", "9999999999999.99"),
                        number("price", "-9999999999999.99"),
                        number("price", "1e12"),
                        number("huge", "99999.9999999999"),
                        number("huge", "-99999.9999999999"),
                        number("huge", "0.0000000001"),
                        number("huge", "0"))
                : Stream.of(
                        number("price", "99999999999999999.99"),
                        number("price", "-99999999999999999.99"),
                        number("price", "1e16"),
                        number("huge", "9999999999999999999999999999.9999999999"),
                        number("huge", "-9999999999999999999999999999.9999999999"),
                        number("huge", "0.0000000001"),
                        number("huge", "0"));
    }

    private Arguments number(String field, String number) {
        return arguments(field, number, literals.isNumber(field, number));
    }

    Stream<Arguments> times() {
        return Stream.of(
                time("0001-01-01T00:00:00Z"),
                time("9999-12-31T23:59:59.999999Z"),
                time("1970-01-01T00:00:00Z"),
                time("1582-10-10T12:00:00Z"),
                time("1883-11-18T12:00:00.000001Z"),
                time("2026-03-29T01:30:00.123456Z"),
                day("0001-01-01"),
                day("9999-12-31"),
                day("2024-02-29"),
                day("1582-10-10"),
                day("1900-02-28"),
                arguments("lasts", "\"PT0S\"", "lasts = 0"),
                arguments("lasts", "\"PT-1H\"", "lasts = -3600000000000"),
                arguments("lasts", "\"PT0.000000001S\"", "lasts = 1"),
                arguments("lasts", "\"PT2400000H\"", "lasts = 8640000000000000000"),
                arguments("lasts", "\"PT-2400000H\"", "lasts = -8640000000000000000"));
    }

    private Arguments time(String time) {
        return arguments("happened", '"' + time + '"', literals.isTime("happened", time));
    }

    private Arguments day(String day) {
        return arguments("day", '"' + day + '"', literals.isDate("day", day));
    }

    Stream<Arguments> others() {
        byte[] all = new byte[300];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return Stream.of(
                arguments("active", "true", "active = " + Database.literal(engine, true)),
                arguments("active", "false", "active = " + Database.literal(engine, false)),
                arguments("hidden", "true", "hidden = " + Database.literal(engine, true)),
                uuid("00000000-0000-0000-0000-000000000000"),
                uuid("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                text("status", "DRAFT"),
                text("status", "SOLD"),
                bytes(new byte[0]),
                bytes(new byte[] {0}),
                bytes(all),
                json("{}"),
                json("[]"),
                json("\"\""),
                json("0"),
                json("false"),
                json("[null]"),
                json("{\"\": null}"),
                json("{\"a\": {\"b\": [1, {\"c\": []}]}, \"e\": \"\uD83D\uDE00 e\u0301 \u05d0\"}"),
                json(digits()),
                json(nested(deepest())));
    }

    /** The type JSON of MySQL keeps decimals as doubles, and whole numbers up to 64 bits. */
    private String digits() {
        return engine == DatabaseEngine.MYSQL
                ? "[18446744073709551615, 0.1, -1.5, 1.125]"
                : "[12345678901234567890123456789, 0.1, -1.5, 1.10]";
    }

    @Test
    void deeperJsonIsRefusedAndStoresNothing() {
        long before = products.rows();

        Answer refused = products.http().send("POST", ProductService.PRODUCTS, body("data", nested(deepest() + 1)));

        assertProblem(refused, 400, "/data" + "/0".repeat(deepest()));
        assertThat(products.rows()).isEqualTo(before);
    }

    /** MariaDB's own check of a column of JSON lets 31 levels pass; projects are made for it and MySQL with that limit. */
    private int deepest() {
        return Database.keyword(engine).equals("mysql") ? 31 : 100;
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    Stream<Arguments> nulls() {
        return Stream.of(
                        "nick",
                        "story",
                        "amount",
                        "total",
                        "fine",
                        "huge",
                        "ratio",
                        "hidden",
                        "token",
                        "happened",
                        "day",
                        "lasts",
                        "status",
                        "photo",
                        "data")
                .map(field -> arguments(field, "null", field + " IS NULL"));
    }

    private static Arguments uuid(String uuid) {
        return arguments("token", '"' + uuid + '"', "token = '" + uuid + "'");
    }

    private Arguments json(String value) {
        return arguments("data", value, literals.isJson("data", value));
    }

    private Arguments bytes(byte[] value) {
        return arguments(
                "photo", '"' + Base64.getEncoder().encodeToString(value) + '"', literals.isBytes("photo", value));
    }

    private static void assertSame(JsonElement actual, JsonElement expected) {
        if (expected.isJsonPrimitive() && expected.getAsJsonPrimitive().isNumber()) {
            assertThat(new BigDecimal(actual.getAsString()))
                    .isEqualByComparingTo(new BigDecimal(expected.getAsString()));
        } else {
            assertThat(actual).hasToString(expected.toString());
        }
    }

    /** A whole product, in which {@code field} has {@code value}. */
    private static String body(String field, String value) {
        String others = Stream.of("\"name\":\"n\"", "\"price\":1.00", "\"description\":\"d\"", "\"active\":true")
                .filter(each -> !each.startsWith('"' + field + '"'))
                .map(each -> "," + each)
                .reduce("", String::concat);
        return "{\"" + field + "\":" + value + others + "}";
    }
}
