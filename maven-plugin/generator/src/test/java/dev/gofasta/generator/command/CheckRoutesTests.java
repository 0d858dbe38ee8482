package dev.gofasta.generator.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckRoutesTests {

    @Test
    @Tag("raises:GF_VERIFY_ROUTE_CLASH")
    void namesBothHandlersOfOneMethodAndPath() {
        List<Diagnostic> clashes = clashes("""
                @RestController @RequestMapping("/things")
                class ThingController {
                    @GetMapping("/{id}") String get() { return ""; }
                    @GetMapping("/{name}") String named() { return ""; }
                }
                """);

        assertThat(clashes).hasSize(1);
        assertThat(clashes).extracting(Diagnostic::code).containsOnly(ProblemCode.GF_VERIFY_ROUTE_CLASH);
        assertThat(clashes.get(0).message())
                .isEqualTo("GET /things/{name} is handled by ThingController.named and by ThingController.get"
                        + " (ThingController.java:3:33).");
        assertThat(clashes.get(0).location()).hasToString("ThingController.java:4:35");
    }

    @Test
    void acceptsAnotherMethodAnotherPathAndAPattern() {
        assertThat(clashes("""
                        @RestController
                        class ThingController {
                            @GetMapping("/things") String list() { return ""; }
                            @PostMapping("/things") String create() { return ""; }
                            @GetMapping("/things/{id}") String get() { return ""; }
                            @GetMapping("/things/{id:[0-9]+}") String numbered() { return ""; }
                        }
                        """)).isEmpty();
    }

    @Test
    void acceptsHandlersThatConditionsTellApart() {
        assertThat(clashes("""
                        @RestController
                        class ThingController {
                            @PostMapping(path = "/things", consumes = "text/csv") String upload() { return ""; }
                            @PostMapping("/things") String create() { return ""; }
                        }
                        """)).isEmpty();
    }

    private static List<Diagnostic> clashes(String controller) {
        return CheckRoutes.clashes(
                RouteScanner.scanUnconditional(Sources.of(Map.of("ThingController.java", controller))));
    }
}
