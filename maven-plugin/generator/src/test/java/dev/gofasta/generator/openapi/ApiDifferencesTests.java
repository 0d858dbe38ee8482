package dev.gofasta.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDifferencesTests {

    private static final String BOOKS = """
            {
              "openapi": "3.1.0",
              "paths": {
                "/books": {
                  "get": {
                    "parameters": [
                      {
                        "name": "size",
                        "schema": {
                          "maximum": 100
                        }
                      }
                    ],
                    "summary": "List"
                  },
                  "post": {
                    "summary": "Create"
                  }
                }
              },
              "components": {
                "schemas": {
                  "Book": {
                    "required": [
                      "title"
                    ]
                  }
                }
              }
            }
            """;

    @Test
    void sameContentInAnotherOrderIsNoDifference() {
        assertThat(between("{\"a\":1,\"b\":[1,2]}", "{\"b\":[1,2],\"a\":1}")).isEmpty();
        assertThat(between(BOOKS, BOOKS)).isEmpty();
    }

    @Test
    void newOperationIsMissingWhereItsPathStands() {
        assertThat(between(BOOKS, BOOKS.replace("\"post\": {", "\"delete\": {},\n      \"post\": {")))
                .containsExactly(new ApiDifference("DELETE /books is missing in docs/openapi.json", 4, 5));
    }

    @Test
    void newPathNamesEachOfItsOperationsAndTheLineOfThePaths() {
        assertThat(between(
                        BOOKS,
                        BOOKS.replace("\"/books\": {", "\"/authors\": {\"get\": {}, \"put\": {}},\n\"/books\": {")))
                .containsExactly(
                        new ApiDifference("GET /authors is missing in docs/openapi.json", 3, 3),
                        new ApiDifference("PUT /authors is missing in docs/openapi.json", 3, 3));
    }

    @Test
    void goneOperationIsNamedAtItsLine() {
        assertThat(between(BOOKS, BOOKS.replaceFirst("(?s),\n      \"post\".*?}", "")))
                .containsExactly(new ApiDifference("POST /books is in docs/openapi.json only", 16, 7));
    }

    @Test
    void changedValueIsNamedWithBothAndItsPointer() {
        assertThat(between(BOOKS, BOOKS.replace("100", "50")))
                .containsExactly(new ApiDifference(
                        "GET /books has 50 and not 100 at /paths/~1books/get/parameters/0/schema/maximum", 10, 15));
    }

    @Test
    void membersAndElementsThatCameOrWentAreNamed() {
        assertThat(between(BOOKS, BOOKS.replace("\"summary\": \"Create\"", "\"tags\": []")))
                .extracting(ApiDifference::message)
                .containsExactly(
                        "POST /books has /paths/~1books/post/summary no more",
                        "POST /books lacks /paths/~1books/post/tags");
        assertThat(between(BOOKS, BOOKS.replace("\"title\"", "\"title\", \"year\"")))
                .containsExactly(new ApiDifference("the schema Book lacks /components/schemas/Book/required/1", 24, 9));
        assertThat(between(BOOKS, BOOKS.replace("\"Book\": {", "\"Page\": {}, \"Book\": {")))
                .containsExactly(new ApiDifference("the schema Page is missing in docs/openapi.json", 22, 5));
    }

    @Test
    void findingListsFiveAndCountsTheRest() {
        List<ApiDifference> seven = java.util.stream.IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new ApiDifference("d" + i, i + 10, 3))
                .toList();

        Diagnostic finding = ApiDrift.ofContent("docs/openapi.json", seven);

        assertThat(finding.message())
                .isEqualTo("docs/openapi.json is behind the application: d1; d2; d3; d4; d5; and 2 more.");
        assertThat(finding.location()).hasToString("docs/openapi.json:11:3");
        assertThat(finding.fixes().get(0).command()).isEqualTo("mvn gofasta:openapi");
    }

    private static List<ApiDifference> between(String stored, String current) {
        return ApiDifferences.between(ApiDocument.parse(stored), ApiDocument.parse(current));
    }
}
