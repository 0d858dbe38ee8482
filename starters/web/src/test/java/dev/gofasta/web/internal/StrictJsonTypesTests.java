package dev.gofasta.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StrictJsonTypesTests {

    private final JsonMapper mapper = StrictJson.of(JsonMapper.shared(), 3);

    enum Colour {
        RED,
        GREEN
    }

    record Types(
            Duration time,
            JsonNode tree,
            ObjectNode object,
            ArrayNode array,
            byte[] bytes,
            Colour colour,
            Set<Colour> colours,
            Set<String> names,
            Set<UUID> ids,
            List<JsonNode> trees) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "time|5|time",
                "time|\"PT1H \"|time",
                "time|\"PT2400001H\"|time",
                "tree|{\"a\":[\"\\u0000\"]}|tree a 0",
                "tree|{\"\\u0000\":1}|tree",
                "tree|[[{\"a\":{}}]]|tree 0 0 a",
                "object|[]|object",
                "object|{\"a\":\"\\u0000\"}|object a",
                "array|{}|array",
                "array|[\"\\u0000\"]|array 0",
                "trees|[{},\"\\u0000\"]|trees 1",
                "bytes|\"AQI\"|bytes",
                "bytes|\"AR==\"|bytes",
                "bytes|[1]|bytes",
                "colour|\" RED\"|colour",
                "colour|\"red\"|colour",
                "colours|[\"RED\",\"RED\"]|colours 1",
                "colours|[\"RED\",null]|colours 1",
                "names|[\"a\",\"b\",\"a\"]|names 2",
                "names|[null]|names 0",
                "ids|[\"0198a6c4-0000-7000-8000-000000000001\",\"0198A6C4-0000-7000-8000-000000000001\"]|ids 1",
            })
    void refusesWhatDoesNotFit(String field, String json, String place) {
        assertThatThrownBy(() -> read("{\"" + field + "\":" + json + "}"))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        ex -> assertThat(ex.getPath().stream()
                                        .map(reference -> (reference.getPropertyName() != null)
                                                ? reference.getPropertyName()
                                                : String.valueOf(reference.getIndex())))
                                .containsExactly(place.split(" ")));
    }

    @Test
    void readsAbsentAndNullTreesAsNull() {
        assertThat(read("{}").tree()).isNull();
        assertThat(read("{\"tree\":null,\"object\":null}").tree()).isNull();
        assertThat(read("{\"tree\":{\"a\":null}}").tree().get("a").isNull()).isTrue();
        assertThat(this.mapper.readTree("null").isNull()).isTrue();
    }

    @Test
    void keepsDigitsAndWritesNumbersPlainly() {
        JsonNode tree = read("{\"tree\":[12345678901234567890.123456789012345678901,1.10,1e2,-3e9,1e20]}")
                .tree();
        assertThat(tree)
                .isEqualTo(
                        StrictJson.of(JsonMapper.shared(), 3)
                                .readTree(
                                        "[12345678901234567890.123456789012345678901,1.10,100,-3000000000,100000000000000000000]"));
    }

    @Test
    void keepsTheOrderOfASetAndLeavesItModifiable() {
        Set<String> names = read("{\"names\":[\"b\",\"a\"]}").names();
        assertThat(names).containsExactly("b", "a");
        assertThat(names.add("b")).isFalse();
    }

    @Test
    void readsTreesAsDeepAsTheyMayBe() {
        assertThat(read("{\"tree\":[[{\"a\":1}]]}").tree()).hasToString("[[{\"a\":1}]]");
        assertThat(this.mapper.readTree("[[[[{}]]]]")).as("a body").hasToString("[[[[{}]]]]");
    }

    @Test
    void readsEmptyBytes() {
        assertThat(read("{\"bytes\":\"\"}").bytes()).isEmpty();
    }

    private Types read(String json) {
        return this.mapper.readValue(json, Types.class);
    }
}
