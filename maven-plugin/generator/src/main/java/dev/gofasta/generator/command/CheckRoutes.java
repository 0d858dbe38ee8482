package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Related;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds handlers that claim the same requests, which Spring MVC refuses when the application starts. */
public final class CheckRoutes {

    private CheckRoutes() {}

    /** Returns one diagnostic for each handler that shares its method and path with one before it, naming that. */
    public static List<Diagnostic> check(Project project) {
        return clashes(RouteScanner.scanUnconditional(ListRoutes.controllers(project)));
    }

    static List<Diagnostic> clashes(List<Route> routes) {
        Map<String, List<Route>> claims = new TreeMap<>();
        routes.forEach(route ->
                claims.computeIfAbsent(claim(route), key -> new ArrayList<>()).add(route));
        List<Diagnostic> clashes = new ArrayList<>();
        for (List<Route> rivals : claims.values()) {
            for (Route route : rivals.subList(1, rivals.size())) {
                clashes.add(clash(route, rivals.get(0)));
            }
        }
        return clashes;
    }

    /** What a route answers, whatever its path variables are called. */
    static String claim(Route route) {
        return route.path().replaceAll("\\{[^}*:]*}", "{}") + " " + route.method();
    }

    private static Diagnostic clash(Route route, Route rival) {
        return new Diagnostic(
                        ProblemCode.GF_VERIFY_ROUTE_CLASH,
                        Severity.ERROR,
                        "%s %s is handled by %s and by %s (%s)."
                                .formatted(
                                        route.method(),
                                        route.path(),
                                        route.handler(),
                                        rival.handler(),
                                        rival.location()),
                        "gofasta",
                        route.location(),
                        "Give one of the two another path or method.")
                .withRelated(List.of(new Related(rival.location(), "handles the same")));
    }
}
