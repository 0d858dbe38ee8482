package dev.gofasta.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table is of the words that applications are made of, each with its plural. */
class PluralsTests {

    private static final Path TABLE = Path.of("src/test/resources/plurals.txt");

    static Stream<String[]> table() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(pair -> pair.split(":"));
    }

    @Test
    void tableIsLongEnoughToMeanSomething() throws IOException {
        assertThat(table().map(pair -> pair[0])).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("table")
    void makesThePlural(String singular, String plural) {
        assertThat(Plurals.of(singular)).isEqualTo(plural);
    }

    @ParameterizedTest
    @MethodSource("table")
    void singularIsNotTakenForAPlural(String singular, String plural) {
        assertThat(Plurals.singularOf(singular)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsTheWayBack(String singular, String plural) {
        assertThat(Plurals.singularOf(plural).orElse(plural))
                .isEqualTo(plural.equals("axes") ? "axis" : plural.equals("bases") ? "base" : singular);
    }

    @ParameterizedTest
    @CsvSource({"indices, index", "persons, person", "matrixes, matrix", "formulae, formula", "salesmen, salesman"})
    void knowsOtherPlurals(String plural, String singular) {
        assertThat(Plurals.singularOf(plural)).contains(singular);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "series", "equipment", "software", "sheep", "data", "money"})
    void uncountableIsOneAndMany(String word) {
        assertThat(Plurals.of(word)).isEqualTo(word);
        assertThat(Plurals.singularOf(word)).isEmpty();
        assertThat(Name.of(word).camelPlural()).isEqualTo(word + "List");
        assertThat(Name.of(word).snakePlural()).isEqualTo(word);
    }
}
