package dev.gofasta.generator.policy;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.project.Module;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the policy of a project in step with a plan: routes that the plan adds are granted, those that it takes away are
 * revoked. A project without such a file has its rules elsewhere and is left alone.
 */
public final class PolicyEdits {

    private PolicyEdits() {}

    /** Plans what the routes of the controllers that {@code changes} writes or deletes ask of the policy. */
    public static void follow(Changes changes, Module module) {
        edit(changes, module, policy -> {
            List<Change> controllers = changes.toChangeSet().writes().stream()
                    .filter(change -> mayHoldRoutes(change.before()) || mayHoldRoutes(change.after()))
                    .toList();
            List<Route> before = routes(controllers, Change::before);
            List<Route> after = routes(controllers, Change::after);
            policy.revoke(without(before, after));
            policy.grant(without(after, before));
        });
    }

    /** Returns whether ordinary users may read what is at {@code path} when the plan is carried out. */
    public static boolean usersRead(String policy, String path) {
        return new PolicyFile(policy).readable(path);
    }

    /** Plans that the rules for the path {@code from} and what is below it are for {@code to}. */
    public static void move(Changes changes, Module module, String from, String to) {
        edit(changes, module, policy -> policy.move(from, to));
    }

    private static void edit(Changes changes, Module module, Consumer<PolicyFile> edit) {
        String path = module.resource(Module.POLICY);
        changes.read(path).ifPresent(text -> {
            PolicyFile policy = new PolicyFile(text);
            edit.accept(policy);
            if (!policy.text().equals(text)) {
                changes.edit(path, policy.text(), "Says who may call the routes.");
            }
        });
    }

    private static boolean mayHoldRoutes(@Nullable String source) {
        return source != null && source.contains("Controller") && source.contains("Mapping");
    }

    private static List<Route> routes(List<Change> controllers, Function<Change, @Nullable String> side) {
        Map<String, String> sources = new TreeMap<>();
        for (Change each : controllers) {
            String source = side.apply(each);
            if (each.path().endsWith(".java") && source != null) {
                sources.put(each.path(), source);
            }
        }
        return RouteScanner.scan(Sources.of(sources));
    }

    private static List<Route> without(List<Route> routes, List<Route> others) {
        List<String> known = others.stream().map(PolicyEdits::claim).toList();
        return routes.stream().filter(route -> !known.contains(claim(route))).toList();
    }

    private static String claim(Route route) {
        return route.method() + " " + route.path();
    }
}
