package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.gofasta.it.Http.Answer;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was posted is stored and returned, for every field type at its edges. */
class FieldEdgeTests {

    private static ProductService products;

    @BeforeAll
    static void start() {
        products = ProductService.start("edges");
    }

    @AfterAll
    static void stop() {
        if (products != null) {
            try (ProductService ended = products) {
                assertThat(ended.service().log()).doesNotContain("INTERNAL_ERROR");
            }
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource({"texts", "numbers", "times", "others"})
    void valueIsStoredAndReturned(String field, String value, String sql) {
        Answer created = products.http().send("POST", ProductService.PRODUCTS, body(field, value));

        assertThat(created.status()).as("%s", created).isEqualTo(201);
        assertSame(created.json().get(field), JsonParser.parseString(value));
        Answer read = products.http().get(ProductService.PRODUCTS + "/" + created.text("id"));
        assertSame(read.json().get(field), JsonParser.parseString(value));
        assertThat(products.database()
                        .query("SELECT " + field + " IS NOT DISTINCT FROM " + sql + " FROM products WHERE id = '"
                                + created.text("id") + "'"))
                .as("%s in the row", field)
                .containsExactly(List.of("t"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("name", "x"),
                text("name", "x".repeat(255)),
                text("name", "\uD83D\uDE00".repeat(127)),
                text("name", "\uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDFFD"),
                text("name", "e\u0301 \u00e9"),
                text("name", "\u202E\u0639\u0631\u0628\u0649 \u05d0"),
                text("name", "\u6f22\u5b57 \u0131\u0130\u00df"),
                text("name", " spaces around "),
                text("name", "it''s \\ % _ ${x} {{y}} ?1 :a --"),
                text("name", "null"),
                text("description", "x".repeat(65_535)),
                text("description", "line\\nline\\r\\n\\ttab"),
                text("nick", ""),
                text("nick", " "),
                text("nick", "x".repeat(20)),
                text("story", ""),
                text("story", "\u00e9".repeat(65_535)),
                arguments("nick", "null", "NULL"),
                arguments("story", "null", "NULL"));
    }

    /** The text stands in JSON and in SQL as it is, but for escapes: doubled apostrophes, and backslashes of JSON. */
    private static Arguments text(String field, String text) {
        String json = text.contains("line") ? text : text.replace("\\", "\\\\");
        return arguments(
                field, '"' + json.replace("''", "'") + '"', (text.contains("line") ? "E'" : "'") + text + "'::text");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("amount", "2147483647"),
                number("amount", "-2147483648"),
                number("amount", "0"),
                number("total", "9223372036854775807"),
                number("total", "-9223372036854775808"),
                number("fine", "99999999.99"),
                number("fine", "-99999999.99"),
                number("fine", "0.01"),
                number("price", "99999999999999999.99"),
                number("price", "-99999999999999999.99"),
                number("price", "1e16"),
                number("huge", "9999999999999999999999999999.9999999999"),
                number("huge", "-9999999999999999999999999999.9999999999"),
                number("huge", "0.0000000001"),
                number("huge", "0"),
                number("ratio", "1.7976931348623157E308"),
                number("ratio", "-1.7976931348623157E308"),
                number("ratio", "4.9E-324"),
                number("ratio", "2.2250738585072014E-308"),
                number("ratio", "0.1"),
                number("ratio", "0.30000000000000004"),
                number("ratio", "-0.0"),
                arguments("amount", "null", "NULL"),
                arguments("total", "null", "NULL"),
                arguments("fine", "null", "NULL"),
                arguments("huge", "null", "NULL"),
                arguments("ratio", "null", "NULL"));
    }

    private static Arguments number(String field, String number) {
        return arguments(field, number, "'" + number + "'");
    }

    static Stream<Arguments> times() {
        return Stream.of(
                quoted("happened", "0001-01-01T00:00:00Z", "timestamptz"),
                quoted("happened", "9999-12-31T23:59:59.999999Z", "timestamptz"),
                quoted("happened", "1970-01-01T00:00:00Z", "timestamptz"),
                quoted("happened", "1582-10-10T12:00:00Z", "timestamptz"),
                quoted("happened", "1883-11-18T12:00:00.000001Z", "timestamptz"),
                quoted("happened", "2026-03-29T01:30:00.123456Z", "timestamptz"),
                quoted("day", "0001-01-01", "date"),
                quoted("day", "9999-12-31", "date"),
                quoted("day", "2024-02-29", "date"),
                quoted("day", "1582-10-10", "date"),
                quoted("day", "1900-02-28", "date"),
                arguments("lasts", "\"PT0S\"", "0"),
                arguments("lasts", "\"PT-1H\"", "-3600000000000"),
                arguments("lasts", "\"PT0.000000001S\"", "1"),
                arguments("lasts", "\"PT2400000H\"", "8640000000000000000"),
                arguments("lasts", "\"PT-2400000H\"", "-8640000000000000000"),
                arguments("happened", "null", "NULL"),
                arguments("day", "null", "NULL"),
                arguments("lasts", "null", "NULL"));
    }

    static Stream<Arguments> others() {
        byte[] all = new byte[300];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String nested = "[".repeat(50) + "]".repeat(50);
        return Stream.of(
                arguments("active", "true", "TRUE"),
                arguments("active", "false", "FALSE"),
                arguments("hidden", "true", "TRUE"),
                arguments("hidden", "null", "NULL"),
                quoted("token", "00000000-0000-0000-0000-000000000000", "uuid"),
                quoted("token", "ffffffff-ffff-ffff-ffff-ffffffffffff", "uuid"),
                arguments("token", "null", "NULL"),
                quoted("status", "DRAFT", "text"),
                quoted("status", "SOLD", "text"),
                arguments("status", "null", "NULL"),
                bytes(new byte[0]),
                bytes(new byte[] {0}),
                bytes(all),
                arguments("photo", "null", "NULL"),
                json("{}"),
                json("[]"),
                json("\"\""),
                json("0"),
                json("false"),
                json("[null]"),
                json("{\"\": null}"),
                json("{\"a\": {\"b\": [1, {\"c\": []}]}, \"e\": \"\uD83D\uDE00 e\u0301 \u05d0\"}"),
                json("[12345678901234567890123456789, 0.1, -1.5, 1.10]"),
                json(nested),
                arguments("data", "null", "NULL"));
    }

    private static Arguments quoted(String field, String text, String type) {
        return arguments(field, '"' + text + '"', "'" + text + "'::" + type);
    }

    private static Arguments json(String value) {
        return arguments("data", value, "'" + value + "'::jsonb");
    }

    private static Arguments bytes(byte[] value) {
        String text = Base64.getEncoder().encodeToString(value);
        return arguments("photo", '"' + text + '"', "decode('" + text + "', 'base64')");
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
