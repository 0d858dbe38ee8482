package dev.gofasta.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteScannerTests {

    private static final String CONTROLLER = """
            package a;
            @RestController
            @RequestMapping(Things.BASE + "/things")
            class Things {
                static final String BASE = "/api";

                @GetMapping
                String list() { return ""; }

                @PostMapping(path = {"/one", "two"}, consumes = "text/plain")
                void create() {}

                @RequestMapping(value = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
                void update() {}

                @org.springframework.web.bind.annotation.DeleteMapping("/{id}")
                void delete() {}

                void notARoute() {}
            }
            class NotAController {
                @GetMapping("/no")
                void no() {}
            }
            """;

    @Test
    void readsRoutesWithHandlerAndPlace() {
        assertThat(scan(CONTROLLER))
                .extracting(
                        Route::method,
                        Route::path,
                        Route::handler,
                        route -> route.location().toString())
                .containsExactly(
                        tuple("GET", "/api/things", "Things.list", "Things.java:8:12"),
                        tuple("POST", "/api/things/one", "Things.create", "Things.java:11:10"),
                        tuple("POST", "/api/things/two", "Things.create", "Things.java:11:10"),
                        tuple("DELETE", "/api/things/{id}", "Things.delete", "Things.java:17:10"),
                        tuple("PATCH", "/api/things/{id}", "Things.update", "Things.java:14:10"),
                        tuple("PUT", "/api/things/{id}", "Things.update", "Things.java:14:10"));
    }

    @Test
    void readsWhatPrecedesASyntaxError() {
        SourceParser parser = new SourceParser();
        List<SourceFile> files =
                parser.parse(Map.of("Things.java", CONTROLLER.replace("void notARoute() {}", "void (")));

        assertThat(RouteScanner.scan(files)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(parser.diagnostics()).isNotEmpty();
        assertThat(parser.diagnostics().get(0).location()).hasToString("Things.java:19:9");
    }

    private static List<Route> scan(String source) {
        return RouteScanner.scan(new SourceParser().parse(Map.of("Things.java", source)));
    }
}
