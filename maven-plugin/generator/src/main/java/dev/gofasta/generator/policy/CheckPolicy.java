package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.problem.TextPlaces;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;

/** Finds routes that nobody may call, and lines of the policy that are for no route. */
public final class CheckPolicy {

    private CheckPolicy() {}

    /** Returns an error for each route that is neither public nor granted, and a warning for each line without a route. */
    public static List<Diagnostic> check(Project project, Sources sources) {
        List<Diagnostic> found = new ArrayList<>();
        List<Route> routes = RouteScanner.scan(sources);
        for (Module module : project.selected()) {
            String path = module.resource(Module.POLICY);
            module.policy().ifPresent(text -> {
                AccessRules rules = AccessRules.of(project, module, sources);
                routes.stream()
                        .filter(route -> isForgotten(rules.of(route), path))
                        .forEach(route -> found.add(forgotten(route, path, text)));
                unused(rules, routes, module).forEach(grant -> found.add(unused(grant, path, text)));
            });
        }
        return found;
    }

    /** Refused by the filter chain may be meant, refused because no line speaks of it is not. */
    private static boolean isForgotten(RouteAuth auth, String path) {
        return auth.rule() == RouteAuth.Rule.DENIED
                && auth.location() != null
                && auth.location().file().equals(path);
    }

    private static Diagnostic forgotten(Route route, String path, String text) {
        PolicyFile policy = new PolicyFile(text);
        policy.grant(List.of(route));
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_ROUTE_POLICY,
                        Severity.ERROR,
                        route.method() + " " + route.path() + " is neither granted by " + path
                                + " nor public: nobody may call it.",
                        "gofasta",
                        route.location(),
                        "Add a line to " + path + ", or the route to the public ones.")
                .withFixes(Fix.edit(
                        route.method().equals("GET") ? "Let users call it" : "Let administrators call it",
                        Applicability.UNSAFE,
                        List.of(FixEdit.replace(path, text, 0, text.length(), policy.text()))));
    }

    /** Patterns and paths beside the API may be meant for what a library answers. */
    private static List<RoleLines.Grant> unused(AccessRules rules, List<Route> routes, Module module) {
        RoleLines policy = rules.policy();
        if (policy == null) {
            return List.of();
        }
        List<RoleLines.Grant> unused = new ArrayList<>(policy.all());
        routes.forEach(route -> unused.removeAll(policy.about(route)));
        unused.removeIf(
                grant -> grant.pattern().contains("*") || !grant.pattern().startsWith(module.apiPrefix()));
        return unused;
    }

    private static Diagnostic unused(RoleLines.Grant grant, String path, String text) {
        int line = grant.location().line();
        int start = TextPlaces.lineStart(text, line);
        int end = TextPlaces.lineStart(text, line + 1);
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_POLICY_LINE,
                        Severity.WARNING,
                        "No route is " + grant.methods() + " " + grant.pattern() + ", which this line grants to "
                                + grant.role() + ".",
                        "gofasta",
                        grant.location(),
                        "Take the line out, or correct it.")
                .withFixes(Fix.edit(
                        "Take the line out",
                        Applicability.UNSAFE,
                        List.of(FixEdit.replace(path, text, start, end, ""))));
    }
}
