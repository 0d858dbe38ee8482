package dev.gofasta.generator.naming;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order",
                "Index",
                "News",
                "Series",
                "Sheep",
                "Address",
                "Status",
                "Bus",
                "Class2",
                "Lens",
                "Glass",
                "Canvas",
                "Basis",
                "Access",
                "Tag",
                "Client",
                "Location",
                "Filter",
                "Member",
                "Type",
                "Entry",
                "DNS",
                "SMS"
            })
    void acceptsResources(String given) {
        assertThat(Names.requireResource(given)).isEqualTo(Name.of(given));
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_RESERVED_NAME")
    @CsvSource({
        "Group, UserGroup",
        "Class, SchoolClass",
        "Package, TravelPackage",
        "Object, StoredObject",
        "Record, HealthRecord",
        "Value, PropertyValue",
        "Key, AccessKey",
        "Line, OrderLine",
        "Query, SavedQuery",
        "Request, CustomerRequest",
        "Column, BoardColumn",
        "Statistic, UsageStatistic"
    })
    void refusesReservedResourcesWithABetterName(String given, String suggestion) {
        Problem problem = problemOf(() -> Names.requireResource(given));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_RESERVED_NAME);
        assertThat(problem.hint()).contains("such as " + suggestion + ".");
        assertThat(Names.requireResource(suggestion).pascal()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_PLURAL_NAME")
    @CsvSource({
        "Products, Product",
        "People, Person",
        "order_categories, OrderCategory",
        "APIs, Api",
        "Statuses, Status",
        "Indices, Index",
        "SalesMen, SalesMan",
        "Boxes, Box"
    })
    void refusesPluralsWithTheirSingular(String given, String singular) {
        Problem problem = problemOf(() -> Names.requireResource(given));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_PLURAL_NAME);
        assertThat(problem.hint()).startsWith("Use " + singular + ":");
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_INVALID_NAME")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Größe | 'Größe' is not a resource name: character 3 of it is 'ö' (U+00F6, LATIN SMALL LETTER O WITH DIAERESIS). | Grosse",
                "Оrder | 'Оrder' is not a resource name: character 1 of it is 'О' (U+041E, CYRILLIC CAPITAL LETTER O). | Order",
                "Two Words | 'Two Words' is not a resource name: character 4 of it is ' ' (U+0020, SPACE). | Product or OrderItem",
                "Sh!p | 'Sh!p' is not a resource name: character 3 of it is '!'. | Product or OrderItem",
                "注文 | '注文' is not a resource name: character 1 of it is '注' (U+6CE8, CJK UNIFIED IDEOGRAPHS 6CE8). | Product or OrderItem",
                "2Fast | '2Fast' is not a resource name: it does not start with a letter. | Product or OrderItem",
                "a__b | 'a__b' is not a resource name: '_' or '-' stands between words only, and once. | Product or OrderItem"
            })
    void saysWhichCharacterIsWrong(String given, String message, String example) {
        Problem problem = problemOf(() -> Names.requireResource(given));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_INVALID_NAME);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.hint()).endsWith("such as " + example + ".");
    }

    @Test
    void refusesLongNamesButLeavesNormalOnes() {
        String fifty = "a".repeat(49);

        assertThat(Names.requireResource(fifty).snakePlural()).hasSize(50);
        assertThat(problemOf(() -> Names.requireResource(fifty + "a")).message())
                .contains("51 characters");
        assertThat(problemOf(() -> Names.requireField("a".repeat(41), 1)).code())
                .isEqualTo(ProblemCode.GF_GEN_INVALID_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "order, order_value",
        "key, key_value",
        "index, index_value",
        "group, group_value",
        "user, user_value",
        "manual, manual_value",
        "plan, plan_value",
        "xmin, xmin_value",
        "value, value",
        "object, object",
        "name, name"
    })
    void fieldThatOnlySqlReservesGetsAColumnOfItsOwn(String given, String column) {
        assertThat(Names.requireField(given, 1).column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "class, className",
        "package, packageName",
        "record, recordNumber",
        "id, externalId",
        "getClass, getClassValue",
        "created_at, placedAt",
        "default, defaultValue",
        "notify, notifyUser",
        "is_active, enabled"
    })
    void refusesReservedFieldsWithABetterNameAndThePlace(String given, String suggestion) {
        Problem problem = problemOf(() -> Names.requireField(given, 7));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_RESERVED_NAME);
        assertThat(problem.message()).endsWith(" (character 7 of the fields).");
        assertThat(problem.hint()).isEqualTo("Choose another name, such as " + suggestion + ".");
        assertThat(Names.requireField(suggestion, 1).camel()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"größe", "__type", "na-me", "1st", "", "a_"})
    void refusesFieldsThatAreNoIdentifiers(String given) {
        Problem problem = problemOf(() -> Names.requireField(given, 3));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_INVALID_NAME);
        assertThat(problem.message()).endsWith(" (character 3 of the fields).");
    }

    @ParameterizedTest
    @CsvSource({"in_progress, IN_PROGRESS", "inProgress, IN_PROGRESS", "A_1, A_1", "new, NEW", "XXL, XXL"})
    void readsEnumConstants(String given, String constant) {
        assertThat(Names.requireEnumConstant(given, 1)).isEqualTo(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2xl", "a-b", "ü", "_"})
    void refusesValuesThatAreNoConstants(String given) {
        assertThat(problemOf(() -> Names.requireEnumConstant(given, 4)).message())
                .endsWith(" (character 4 of the fields).");
    }

    @Test
    void refusesEveryPublicTypeOfJavaLang() throws IOException {
        Path lang = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
        try (Stream<Path> files = Files.list(lang)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("[A-Za-z]+\\.class"))
                            .map(name -> name.replace(".class", ""))
                            .filter(NamesTests::isPublic))
                    .hasSizeGreaterThan(90)
                    .allMatch(ReservedWords::isKnownType);
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(
                    Class.forName("java.lang." + name, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
