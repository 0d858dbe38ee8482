package dev.gofasta.generator.openapi;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.problem.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares methods and paths of a stored document with the routes of the sources. Nothing is compiled or started, so it
 * says nothing of parameters, bodies and answers, and passes over what the sources alone don't tell.
 */
public final class RouteDrift {

    private static final String ANY = "ANY ";

    private final ApiDocument stored;
    private final Map<String, JsonValue> described;
    private final Set<String> routes;

    private RouteDrift(ApiDocument stored, List<Route> routes) {
        this.stored = stored;
        this.described = stored.operationPlaces();
        this.routes = routes.stream()
                .map(route -> route.method() + " " + asDescribed(route.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns one finding when methods and paths are not the same.
     *
     * @param path the path of the stored document
     * @param json its text
     * @param routes the routes that belong into it
     */
    public static Optional<Diagnostic> find(String path, String json, List<Route> routes) {
        try {
            List<ApiDifference> differences = new RouteDrift(ApiDocument.parse(json), routes).differences();
            return differences.isEmpty() ? Optional.empty() : Optional.of(ApiDrift.ofContent(path, differences));
        } catch (JsonSyntaxException ex) {
            return Optional.of(ApiDrift.unreadable(path, ex));
        }
    }

    private List<ApiDifference> differences() {
        List<ApiDifference> differences = new ArrayList<>();
        JsonValue paths = stored.paths();
        for (String route : routes) {
            if (!isDescribed(route) && !isUnknown(route)) {
                differences.add(
                        new ApiDifference(route + " is missing in " + ApiDocument.JSON, paths.line(), paths.column()));
            }
        }
        described.forEach((operation, place) -> {
            if (!isRouted(operation) && isNearRoute(operation)) {
                differences.add(new ApiDifference(
                        operation + " is in " + ApiDocument.JSON + " only", place.line(), place.column()));
            }
        });
        differences.sort(Comparator.comparingInt(ApiDifference::line));
        return differences;
    }

    private boolean isDescribed(String route) {
        return route.startsWith(ANY)
                ? described.keySet().stream().anyMatch(each -> pathOf(each).equals(pathOf(route)))
                : described.containsKey(route);
    }

    private boolean isRouted(String operation) {
        return routes.contains(operation) || routes.contains(ANY + pathOf(operation));
    }

    /** Whether its path holds a property or a constant of another class. */
    private static boolean isUnknown(String route) {
        return route.contains("${");
    }

    /** An operation far from all routes may come from a library, or from a path that the sources don't tell. */
    private boolean isNearRoute(String operation) {
        String path = pathOf(operation);
        return routes.stream().noneMatch(RouteDrift::isUnknown)
                && routes.stream()
                        .map(RouteDrift::pathOf)
                        .anyMatch(route -> route.equals(path)
                                || route.startsWith(path + "/")
                                || path.startsWith(route + "/")
                                || parent(route).equals(parent(path)));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String pathOf(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    /** A document has neither the patterns of path variables nor their stars. */
    private static String asDescribed(String path) {
        return path.startsWith("${")
                ? path
                : path.replaceAll("(?<!\\$)\\{\\*?(\\w+)(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", "{$1}");
    }
}
