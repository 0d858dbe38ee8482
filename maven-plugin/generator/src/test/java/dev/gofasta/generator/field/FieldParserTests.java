package dev.gofasta.generator.field;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldParserTests {

    @Test
    void readsFieldsInTheirOrder() {
        assertThat(FieldParser.parse("  unit_price:decimal   name:string:unique "))
                .extracting(field -> field.name().camel(), Field::type, Field::unique)
                .containsExactly(tuple("unitPrice", FieldType.DECIMAL, false), tuple("name", FieldType.STRING, true));
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void knowsEveryType(FieldType type) {
        assertThat(FieldParser.parse("value_one:" + type.keyword() + (type == FieldType.ENUM ? "=a,b" : "")))
                .singleElement()
                .returns(type, Field::type);
    }

    @Test
    @Tag("raises:GF_GEN_UNKNOWN_TYPE")
    void unknownTypeNamesTheNearestAndThePlace() {
        Problem problem = problemOf(() -> FieldParser.parse("name:string price:decimla"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_UNKNOWN_TYPE);
        assertThat(problem.message()).isEqualTo("'decimla' is not a field type (character 19 of the fields).");
        assertThat(problem.hint()).startsWith("Did you mean 'decimal'? Types: string, text, int,");
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_UNKNOWN_MODIFIER")
    @CsvSource({
        "name:string name:text, GF_GEN_DUPLICATE_FIELD, 13",
        "unitPrice:int unit_price:int, GF_GEN_DUPLICATE_FIELD, 15",
        "name, GF_GEN_INVALID_FIELD, 6",
        "name:, GF_GEN_INVALID_FIELD, 6",
        "1st:string, GF_GEN_INVALID_NAME, 1",
        "na-me:string, GF_GEN_INVALID_NAME, 1",
        "größe:int, GF_GEN_INVALID_NAME, 1",
        "class:string, GF_GEN_RESERVED_NAME, 1",
        "a:int new:int, GF_GEN_RESERVED_NAME, 7",
        "createdAt:time, GF_GEN_RESERVED_NAME, 1",
        "toString:string, GF_GEN_RESERVED_NAME, 1",
        "hashCode:int, GF_GEN_RESERVED_NAME, 1",
        "wait:bool, GF_GEN_RESERVED_NAME, 1",
        "toSpecification:string, GF_GEN_RESERVED_NAME, 1",
        "id:uuid, GF_GEN_RESERVED_NAME, 1",
        "name:string:uniqe, GF_GEN_UNKNOWN_MODIFIER, 13"
    })
    void refusesWithCodeAndPlace(String fields, ProblemCode code, int character) {
        Problem problem = problemOf(() -> FieldParser.parse(fields));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).endsWith("(character " + character + " of the fields).");
        assertThat(problem.hint()).isNotBlank();
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_INVALID_FIELD")
    @ValueSource(strings = {"", "   "})
    void wantsAtLeastOneField(String fields) {
        assertThat(problemOf(() -> FieldParser.parse(fields)).code()).isEqualTo(ProblemCode.GF_GEN_INVALID_FIELD);
    }
}
