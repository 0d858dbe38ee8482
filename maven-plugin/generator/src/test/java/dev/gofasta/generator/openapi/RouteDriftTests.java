package dev.gofasta.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.inspect.DescribedRoutes;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteDriftTests {

    private static final String BOOKS = """
            @RestController
            @RequestMapping("/books")
            class BookController {
                @GetMapping String list() { return ""; }
                @GetMapping("/{id:[0-9a-f]{4}}") String get() { return ""; }
                @RequestMapping("/any") String any() { return ""; }
                @GetMapping("/files/{*path}") String file() { return ""; }
                @PostMapping @Hidden String hidden() { return ""; }
                @PutMapping @Operation(summary = "x", hidden = true) String hiddenToo() { return ""; }
            }
            """;

    private static final String DOCUMENT = """
            {
              "paths": {
                "/books": {
                  "get": {}
                },
                "/books/any": {
                  "get": {},
                  "post": {}
                },
                "/books/files/{path}": {
                  "get": {}
                },
                "/books/{id}": {
                  "get": {}
                }
              }
            }
            """;

    @Test
    void documentOfTheRoutesIsRight() {
        assertThat(find(DOCUMENT, BOOKS)).isEmpty();
    }

    @Test
    void routeThatIsNotDescribedIsMissing() {
        Diagnostic finding = find(DOCUMENT, BOOKS.replace("@Hidden", "")).orElseThrow();

        assertThat(finding.code()).isEqualTo(ProblemCode.GF_DRIFT_OPENAPI);
        assertThat(finding.message())
                .isEqualTo("docs/openapi.json is behind the application: POST /books is missing in docs/openapi.json.");
        assertThat(finding.location()).hasToString("docs/openapi.json:2:3");
    }

    @Test
    void operationWithoutRouteIsNamedAtItsLine() {
        Diagnostic finding = find(DOCUMENT, BOOKS.replace("@GetMapping String", "@Hidden @GetMapping String"))
                .orElseThrow();

        assertThat(finding.message()).contains("GET /books is in docs/openapi.json only");
        assertThat(finding.location()).hasToString("docs/openapi.json:4:7");
    }

    @Test
    void operationFarFromAllRoutesMayComeFromALibrary() {
        assertThat(find(DOCUMENT.replace("\"paths\": {", "\"paths\": {\n\"/ping/all\": {\"get\": {}},"), BOOKS))
                .isEmpty();
    }

    @Test
    void pathsThatTheSourceDoesNotTellAreNoDrift() {
        assertThat(find(DOCUMENT, BOOKS.replace("\"/books\"", "Paths.BOOKS"))).isEmpty();
    }

    @Test
    void pagesAreNotDescribed() {
        assertThat(find(
                        DOCUMENT,
                        BOOKS,
                        "@Controller class Pages { @GetMapping(\"/home\") String home() { return \"\"; } }"))
                .isEmpty();
    }

    @Test
    void sourcesThatDoNotTellAllRoutesAreDoubted() {
        assertThat(doubt(BOOKS)).isEmpty();
        assertThat(doubt(BOOKS, "class Web implements WebMvcConfigurer { public void configurePathMatch(P p) {} }"))
                .contains("Web changes paths, or what is described");
        assertThat(doubt("@RestController class A extends Base<Book> {}")).contains("A may inherit routes");
        assertThat(doubt(
                        "@RestController class A implements Api {}",
                        "interface Api { @GetMapping(\"/a\") String a(); }"))
                .contains("A may inherit routes");
        assertThat(doubt("@RestController class A extends Base {}", "class Base { String a() { return \"\"; } }"))
                .isEmpty();
    }

    private static Optional<String> doubt(String... sources) {
        Map<String, String> files = new java.util.TreeMap<>();
        for (String source : sources) {
            files.put(files.size() + ".java", source);
        }
        return DescribedRoutes.doubt(Sources.of(files));
    }

    @Test
    void whatIsNoJsonIsNamedWithItsPlace() {
        Diagnostic finding = find("{\n<<<<<<< HEAD\n}", BOOKS).orElseThrow();

        assertThat(finding.message()).isEqualTo("docs/openapi.json is no JSON: expected a text in quotes.");
        assertThat(finding.location()).hasToString("docs/openapi.json:2:1");
    }

    private static Optional<Diagnostic> find(String document, String... sources) {
        Map<String, String> files = new java.util.TreeMap<>();
        for (String source : sources) {
            files.put(files.size() + ".java", source);
        }
        return RouteDrift.find("docs/openapi.json", document, DescribedRoutes.scan(Sources.of(files)));
    }
}
