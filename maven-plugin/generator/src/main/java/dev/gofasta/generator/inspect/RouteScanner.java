package dev.gofasta.generator.inspect;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the routes of Spring MVC controllers from their outlines: nothing is compiled and nothing is started. */
public final class RouteScanner {

    private static final String ANY = "ANY";

    private static final Map<String, String> MAPPINGS = Map.of(
            "GetMapping", "GET",
            "PostMapping", "POST",
            "PutMapping", "PUT",
            "PatchMapping", "PATCH",
            "DeleteMapping", "DELETE",
            "RequestMapping", ANY);

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
            for (TypeOutline type : outline.allTypes()) {
                if (mayBeController(type)) {
                    add(outline, type);
                }
            }
        }
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return List.copyOf(routes);
    }

    /** An abstract class is no bean: its mappings are those of the classes that extend it. */
    private static boolean mayBeController(TypeOutline type) {
        boolean marked = type.annotation("RestController").isPresent()
                || type.annotation("Controller").isPresent();
        return type.kind() == TypeOutline.Kind.CLASS
                && !type.modifiers().contains("abstract")
                && (marked || !type.supertypes().isEmpty());
    }

    private void add(Outline outline, TypeOutline type) {
        Lineage lineage = new Lineage(new Found(outline, type), sources);
        if (lineage.annotation("RestController").isEmpty()
                && lineage.annotation("Controller").isEmpty()) {
            return;
        }
        Optional<AnnotationOutline> shared = lineage.annotation("RequestMapping");
        if (!shared.map(wanted::test).orElse(true)) {
            return;
        }
        List<String> prefixes = lineage.owner("RequestMapping")
                .map(owner -> paths(shared.orElseThrow(), new TextConstants(owner.type(), sources)))
                .orElse(List.of(""));
        for (Lineage.Overridden method : lineage.methods()) {
            mapping(method).filter(each -> wanted.test(each.annotation())).ifPresent(mapping -> {
                TextConstants constants = new TextConstants(method.owner().type(), sources);
                for (String prefix : prefixes) {
                    for (String path : paths(mapping.annotation(), constants)) {
                        for (String verb : verbs(mapping, shared)) {
                            routes.add(route(type, lineage, method, verb, join(prefix, path)));
                        }
                    }
                }
            });
        }
    }

    private static Route route(TypeOutline type, Lineage lineage, Lineage.Overridden method, String verb, String path) {
        Route route = new Route(
                verb,
                path,
                type.name() + "." + method.method().name(),
                method.owner().outline().at(method.method().place()),
                request(method),
                response(method.method().returnType()));
        boolean deprecated = method.annotation("Deprecated").isPresent()
                || lineage.annotation("Deprecated").isPresent();
        return deprecated ? route.asDeprecated() : route;
    }

    /** What is said of a parameter may stand where the method is declared first. */
    private static @Nullable String request(Lineage.Overridden method) {
        for (int i = 0; i < method.method().parameters().size(); i++) {
            for (MethodOutline each : method.all()) {
                if (each.parameters().get(i).annotation("RequestBody").isPresent()) {
                    return method.method().parameters().get(i).type();
                }
            }
        }
        return null;
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

    /** An annotation that maps a method, and the HTTP method that it is about if it names none. */
    private record Mapping(AnnotationOutline annotation, String verb) {}

    private static Optional<Mapping> mapping(Lineage.Overridden method) {
        for (MethodOutline each : method.all()) {
            for (AnnotationOutline annotation : each.annotations()) {
                String verb = MAPPINGS.get(annotation.simpleName());
                if (verb != null) {
                    return Optional.of(new Mapping(annotation, verb));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> paths(AnnotationOutline annotation, TextConstants constants) {
        List<String> paths = new ArrayList<>(1);
        annotation.values("value", "path").forEach(each -> paths.add(constants.text(each)));
        return paths.isEmpty() ? List.of("") : paths;
    }

    /** The methods of the class hold for each of its handlers, beside those that this one names. */
    private static List<String> verbs(Mapping mapping, Optional<AnnotationOutline> shared) {
        Set<String> verbs =
                new LinkedHashSet<>(shared.map(RouteScanner::methods).orElse(List.of()));
        if (mapping.verb().equals(ANY)) {
            verbs.addAll(methods(mapping.annotation()));
        } else {
            verbs.add(mapping.verb());
        }
        return verbs.isEmpty() ? List.of(ANY) : List.copyOf(verbs);
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
