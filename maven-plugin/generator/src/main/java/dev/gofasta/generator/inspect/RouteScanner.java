package dev.gofasta.generator.inspect;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the routes of Spring MVC controllers from their outlines: nothing is compiled and nothing is started. */
public final class RouteScanner {

    private static final Map<String, String> MAPPINGS = Map.of(
            "GetMapping", "GET",
            "PostMapping", "POST",
            "PutMapping", "PUT",
            "PatchMapping", "PATCH",
            "DeleteMapping", "DELETE",
            "RequestMapping", "ANY");

    private final Sources sources;
    private final Predicate<AnnotationOutline> wanted;
    private final List<Route> routes = new ArrayList<>();

    private RouteScanner(Sources sources, Predicate<AnnotationOutline> wanted) {
        this.sources = sources;
        this.wanted = wanted;
    }

    /** Returns the routes of {@code sources}, sorted by path, then method. */
    public static List<Route> scan(Sources sources) {
        return new RouteScanner(sources, annotation -> true).scan();
    }

    /**
     * Returns those routes of {@code sources} that answer whatever parameters, headers and media types a request has: no
     * two of them can share a method and a path.
     */
    public static List<Route> scanUnconditional(Sources sources) {
        return new RouteScanner(
                        sources,
                        annotation -> annotation
                                .values("params", "headers", "consumes", "produces", "version")
                                .isEmpty())
                .scan();
    }

    private List<Route> scan() {
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.types()) {
                if (type.hasAnnotation("RestController", "Controller")) {
                    add(outline, type);
                }
            }
        }
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return List.copyOf(routes);
    }

    private void add(Outline outline, TypeOutline controller) {
        TextConstants constants = new TextConstants(controller, sources);
        Optional<AnnotationOutline> shared = controller.annotation("RequestMapping");
        if (!shared.map(wanted::test).orElse(true)) {
            return;
        }
        List<String> prefixes =
                shared.map(annotation -> paths(annotation, constants)).orElse(List.of(""));
        for (MethodOutline method : controller.methods()) {
            mapping(method).filter(wanted).ifPresent(mapping -> {
                for (String prefix : prefixes) {
                    for (String path : paths(mapping, constants)) {
                        for (String verb : verbs(mapping, shared)) {
                            routes.add(route(outline, controller, method, verb, join(prefix, path)));
                        }
                    }
                }
            });
        }
    }

    private static Route route(Outline outline, TypeOutline type, MethodOutline method, String verb, String path) {
        return new Route(
                verb,
                path,
                type.name() + "." + method.name(),
                outline.at(method.place()),
                method.parameters().stream()
                        .filter(each -> each.annotation("RequestBody").isPresent())
                        .map(MethodOutline.Parameter::type)
                        .findFirst()
                        .orElse(null),
                response(method.returnType()));
    }

    private static @Nullable String response(String returned) {
        String type = returned;
        for (String wrapper : List.of("ResponseEntity", "HttpEntity", "Optional", "Callable", "CompletableFuture")) {
            if (type.startsWith(wrapper + "<")) {
                type = type.substring(wrapper.length() + 1, type.length() - 1);
            }
        }
        return List.of("void", "Void", "?").contains(type) ? null : type;
    }

    private static Optional<AnnotationOutline> mapping(MethodOutline method) {
        return method.annotations().stream()
                .filter(annotation -> MAPPINGS.containsKey(annotation.simpleName()))
                .findFirst();
    }

    private static List<String> paths(AnnotationOutline annotation, TextConstants constants) {
        List<String> paths =
                annotation.values("value", "path").stream().map(constants::text).toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    /** The methods of the class hold for handlers that name none. */
    private static List<String> verbs(AnnotationOutline mapping, Optional<AnnotationOutline> shared) {
        List<String> named = methods(mapping);
        if (named.isEmpty() && mapping.simpleName().equals("RequestMapping")) {
            named = shared.map(RouteScanner::methods).orElse(List.of());
        }
        return named.isEmpty() ? List.of(MAPPINGS.getOrDefault(mapping.simpleName(), "ANY")) : named;
    }

    private static List<String> methods(AnnotationOutline annotation) {
        return annotation.values("method").stream()
                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                .toList();
    }

    private static String join(String prefix, String path) {
        String joined = prefix + (path.isEmpty() || path.startsWith("/") ? path : "/" + path);
        String absolute = joined.startsWith("/") ? joined : "/" + joined;
        return absolute.length() > 1 && absolute.endsWith("/") && path.isEmpty()
                ? absolute.substring(0, absolute.length() - 1)
                : absolute;
    }
}
