package dev.gofasta.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.generator.openapi.JsonValue.JsonArray;
import dev.gofasta.generator.openapi.JsonValue.JsonLiteral;
import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import dev.gofasta.generator.openapi.JsonValue.JsonText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ApiDocumentTests {

    @Test
    void membersAreSortedWithTheTopAsPeopleReadIt() {
        ApiDocument document = ApiDocument.of(
                "{\"paths\":{\"/b\":{},\"/a\":{}},\"x-own\":1,\"components\":{},\"info\":{},\"openapi\":\"3.1.0\"}");

        assertThat(document.json()).isEqualTo("""
                {
                  "openapi": "3.1.0",
                  "info": {},
                  "paths": {
                    "/a": {},
                    "/b": {}
                  },
                  "components": {},
                  "x-own": 1
                }
                """);
        assertThat(document.yaml()).isEqualTo("""
                openapi: "3.1.0"
                info: {}
                paths:
                  /a: {}
                  /b: {}
                components: {}
                x-own: 1
                """);
    }

    @Test
    void onlyListsThatAreSetsAreSorted() {
        assertThat(ApiDocument.of("{\"schemas\":{\"A\":{\"required\":[\"b\",\"a\"],\"enum\":[\"z\",\"y\"]},"
                                + "\"B\":{\"properties\":{\"required\":{\"type\":\"array\"}},"
                                + "\"example\":{\"required\":[\"b\",\"a\"]}}}}")
                        .yaml())
                .isEqualTo("""
                        schemas:
                          A:
                            enum:
                              - z
                              - "y"
                            required:
                              - a
                              - b
                          B:
                            example:
                              required:
                                - b
                                - a
                            properties:
                              required:
                                type: array
                        """);
    }

    @Test
    void itsOwnOutputIsItsOwnForm() {
        Random random = new Random(20261129);
        for (int i = 0; i < 200; i++) {
            String json = randomDocument(random);
            ApiDocument document = ApiDocument.of(json);

            assertThat(ApiDocument.of(document.json()).json()).isEqualTo(document.json());
            assertThat(ApiDocument.of(document.json()).yaml()).isEqualTo(document.yaml());
        }
    }

    @Test
    void yamlSaysWhatJsonSays() {
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            ApiDocument document = ApiDocument.of(randomDocument(random));

            Object read = new Load(LoadSettings.builder().build()).loadFromString(document.yaml());

            assertThat(plain(read)).as(document.yaml()).isEqualTo(plain(document.root()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":}",
                "[1,]",
                "{\"a\":1,}",
                "01",
                "\"\\x\"",
                "\"a\nb\"",
                "{} {}",
                "nul",
                "{\"a\":1,\"a\":2}"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> ApiDocument.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No JSON at line ");
    }

    @Test
    void tooManyLevelsAreRefusedAndNoFault() {
        assertThatThrownBy(() -> ApiDocument.of("[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String randomDocument(Random random) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("paths", random(random, 0));
        members.put("components", random(random, 0));
        return JsonPrinter.print(new JsonObject(members, 1, 1));
    }

    private static JsonValue random(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 2 : 4)) {
            case 0 -> new JsonText(text(random), 1, 1);
            case 1 -> new JsonLiteral(pick(random, "true", "false", "null", "-1", "0", "12.50", "1e3"), 1, 1);
            case 2 ->
                new JsonArray(
                        random.ints(random.nextInt(4))
                                .mapToObj(i -> random(random, depth + 1))
                                .toList(),
                        1,
                        1);
            default -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(text(random), random(random, depth + 1));
                }
                yield new JsonObject(members, 1, 1);
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(pick(
                    random,
                    "yes",
                    "No",
                    "null",
                    "~",
                    "a b",
                    "#",
                    ": ",
                    "- ",
                    "1",
                    "0x1F",
                    "2026-01-01",
                    "{id}",
                    "/api",
                    "$ref",
                    "\n",
                    "\t",
                    "'",
                    "\"",
                    "\\",
                    "é",
                    "😀",
                    "\u0085",
                    "\ufeff",
                    "\u2028",
                    " ",
                    "%",
                    "&a",
                    "*a",
                    "!x",
                    "|",
                    ">",
                    "<<",
                    "=",
                    ".",
                    "e",
                    "",
                    "[",
                    "]",
                    ",",
                    "?",
                    "@",
                    "`",
                    "on",
                    "...",
                    "---"));
        }
        return text.toString();
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return plain(object.members());
        }
        if (value instanceof JsonArray array) {
            return plain(array.elements());
        }
        if (value instanceof JsonText text) {
            return text.text();
        }
        if (value instanceof JsonLiteral literal) {
            return switch (literal.literal()) {
                case "null" -> null;
                case "true", "false" -> Boolean.valueOf(literal.literal());
                default -> new BigDecimal(literal.literal()).stripTrailingZeros();
            };
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new TreeMap<>();
            map.forEach((name, member) -> members.put(name, plain(member)));
            return members;
        }
        if (value instanceof Iterable<?> elements) {
            java.util.List<@Nullable Object> list = new java.util.ArrayList<>();
            elements.forEach(element -> list.add(plain(element)));
            return list;
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }
}
