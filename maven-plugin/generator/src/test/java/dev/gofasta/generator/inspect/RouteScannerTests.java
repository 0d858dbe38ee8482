package dev.gofasta.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gofasta.generator.outline.Sources;
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
    void takesConstantsOfOtherClassesAndTypesOfBodies() {
        List<Route> routes = RouteScanner.scan(Sources.of(
                Map.of("Paths.java", "package a; interface Paths { String API = \"/api\"; }", "Things.java", """
                package a;
                @RestController @RequestMapping(path = Paths.API, method = RequestMethod.POST)
                class Things {
                    @RequestMapping("/x") ResponseEntity<Page<Thing>> x(@Valid @RequestBody ThingRequest body, Pageable page) {}
                    @DeleteMapping("/y" + Other.Z) ResponseEntity<Void> y() {}
                }
                """)));

        assertThat(routes)
                .extracting(Route::method, Route::path, Route::request, Route::response)
                .containsExactly(
                        tuple("POST", "/api/x", "ThingRequest", "Page<Thing>"),
                        tuple("DELETE", "/api/y${Other.Z}", null, null),
                        tuple("POST", "/api/y${Other.Z}", null, null));
    }

    @Test
    void readsWhatASyntaxErrorInABodyDoesNotTouch() {
        Sources sources = Sources.of(Map.of("Things.java", CONTROLLER.replace("return \"\";", "retrn \"\"")));

        assertThat(RouteScanner.scan(sources)).hasSize(6);
        assertThat(sources.broken()).isEmpty();
    }

    @Test
    void readsWhatPrecedesABracketThatNothingClosesAndNamesIt() {
        Sources sources = Sources.of(Map.of("Things.java", CONTROLLER.replace("void notARoute() {}", "void x() {")));

        assertThat(RouteScanner.scan(sources)).hasSize(6);
        assertThat(sources.broken().get(0).location()).hasToString("Things.java:4:14");
    }

    @Test
    void findsWhatAControllerInheritsFromAClassAndAnInterface() {
        List<Route> routes = RouteScanner.scan(Sources.of(
                Map.of("a/BaseController.java", """
                package a;
                @RestController
                abstract class BaseController<T, R extends Record> {
                    @GetMapping("/{id}") T get(@PathVariable UUID id) { return null; }
                    @PostMapping T create(@RequestBody R request) { return null; }
                    @DeleteMapping("/{id}") void remove(UUID id) {}
                }
                """, "a/ThingApi.java", """
                package a;
                @RequestMapping("/things")
                interface ThingApi {
                    @PutMapping("/{id}") Thing put(UUID id, @Valid @RequestBody ThingRequest request);
                    @Deprecated @GetMapping default List<Thing> list() { return null; }
                }
                """, "b/ThingController.java", """
                package b;
                import a.BaseController;
                import a.ThingApi;
                class ThingController extends BaseController<Thing, ThingRequest> implements ThingApi {
                    @Override public Thing put(UUID id, ThingRequest request) { return null; }
                    @Override Thing create(ThingRequest request) { return null; }
                    @Override @PatchMapping("/{id}") void remove(UUID id) {}
                }
                """)));

        assertThat(routes)
                .extracting(
                        Route::method,
                        Route::path,
                        Route::handler,
                        Route::request,
                        Route::response,
                        Route::deprecated,
                        route -> route.location().toString())
                .containsExactly(
                        tuple(
                                "GET",
                                "/things",
                                "ThingController.list",
                                null,
                                "List<Thing>",
                                true,
                                "a/ThingApi.java:5:49"),
                        tuple(
                                "POST",
                                "/things",
                                "ThingController.create",
                                "ThingRequest",
                                "Thing",
                                null,
                                "b/ThingController.java:6:21"),
                        tuple(
                                "GET",
                                "/things/{id}",
                                "ThingController.get",
                                null,
                                "T",
                                null,
                                "a/BaseController.java:4:28"),
                        tuple(
                                "PATCH",
                                "/things/{id}",
                                "ThingController.remove",
                                null,
                                null,
                                null,
                                "b/ThingController.java:7:43"),
                        tuple(
                                "PUT",
                                "/things/{id}",
                                "ThingController.put",
                                "ThingRequest",
                                "Thing",
                                null,
                                "b/ThingController.java:5:28"));
    }

    private static List<Route> scan(String source) {
        return RouteScanner.scan(Sources.of(Map.of("Things.java", source)));
    }
}
