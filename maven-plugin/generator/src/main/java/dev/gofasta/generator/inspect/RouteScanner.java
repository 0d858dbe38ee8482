package dev.gofasta.generator.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the routes of Spring MVC controllers from their source: nothing is compiled and nothing is started. */
public final class RouteScanner {

    private static final Set<String> CONTROLLERS = Set.of("RestController", "Controller");
    private static final Map<String, String> MAPPINGS = Map.of(
            "GetMapping", "GET",
            "PostMapping", "POST",
            "PutMapping", "PUT",
            "PatchMapping", "PATCH",
            "DeleteMapping", "DELETE",
            "RequestMapping", "ANY");

    private RouteScanner() {}

    /** Returns the routes of {@code sources}, sorted by path, then method. */
    public static List<Route> scan(List<SourceFile> sources) {
        return scan(sources, annotation -> true);
    }

    /**
     * Returns those routes of {@code sources} that answer whatever parameters, headers and media types a request has: no
     * two of them can share a method and a path.
     */
    public static List<Route> scanUnconditional(List<SourceFile> sources) {
        return scan(
                sources,
                annotation -> annotation
                        .values("params", "headers", "consumes", "produces", "version")
                        .isEmpty());
    }

    private static List<Route> scan(List<SourceFile> sources, Predicate<Annotations> wanted) {
        List<Route> routes = new ArrayList<>();
        for (SourceFile source : sources) {
            CompilationUnitTree unit = source.tree();
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree controller && isController(controller)) {
                    routes.addAll(routes(source, controller, wanted));
                }
            }
        }
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return List.copyOf(routes);
    }

    private static boolean isController(ClassTree type) {
        return Annotations.of(type.getModifiers()).stream()
                .anyMatch(annotation -> CONTROLLERS.contains(annotation.simpleName()));
    }

    private static List<Route> routes(SourceFile source, ClassTree controller, Predicate<Annotations> wanted) {
        Constants constants = new Constants(controller);
        Optional<Annotations> shared = Annotations.of(controller.getModifiers()).stream()
                .filter(annotation -> annotation.simpleName().equals("RequestMapping"))
                .findFirst();
        if (!shared.map(wanted::test).orElse(true)) {
            return List.of();
        }
        List<String> prefixes =
                shared.map(annotation -> paths(annotation, constants)).orElse(List.of(""));
        List<Route> routes = new ArrayList<>();
        for (Tree member : controller.getMembers()) {
            if (member instanceof MethodTree method) {
                mapping(method).filter(wanted).ifPresent(annotation -> {
                    String handler = controller.getSimpleName() + "." + method.getName();
                    Location location =
                            source.locationOf(method, method.getName().toString());
                    for (String prefix : prefixes) {
                        for (String path : paths(annotation, constants)) {
                            for (String verb : verbs(annotation)) {
                                routes.add(new Route(verb, join(prefix, path), handler, location));
                            }
                        }
                    }
                });
            }
        }
        return routes;
    }

    private static Optional<Annotations> mapping(MethodTree method) {
        return Annotations.of(method.getModifiers()).stream()
                .filter(annotation -> MAPPINGS.containsKey(annotation.simpleName()))
                .findFirst();
    }

    private static List<String> paths(Annotations annotation, Constants constants) {
        List<String> paths =
                annotation.values("value", "path").stream().map(constants::text).toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    private static List<String> verbs(Annotations annotation) {
        List<String> named = annotation.values("method").stream()
                .map(tree -> tree.toString().replaceAll(".*\\.", ""))
                .toList();
        return named.isEmpty() ? List.of(MAPPINGS.getOrDefault(annotation.simpleName(), "ANY")) : named;
    }

    private static String join(String prefix, String path) {
        String joined = prefix + (path.isEmpty() || path.startsWith("/") ? path : "/" + path);
        String absolute = joined.startsWith("/") ? joined : "/" + joined;
        return absolute.length() > 1 && absolute.endsWith("/") && path.isEmpty()
                ? absolute.substring(0, absolute.length() - 1)
                : absolute;
    }
}
