package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.policy.AccessRules;
import dev.gofasta.generator.policy.WebLimits;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command {@code routes}: the HTTP routes of the controllers of all modules, from their source. */
public final class ListRoutes implements Command<RoutesRequest, RoutesData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.ROUTES;
    }

    @Override
    public Plan<RoutesData> plan(Project project, RoutesRequest request) {
        Sources sources = Sources.main(project, text -> mayHoldRoutes(text) || AccessRules.mayHoldRules(text));
        List<Route> routes =
                routes(project, sources).stream().filter(request::matches).toList();
        return new Plan<>(new RoutesData("static", routes), ChangeSet.EMPTY, sources.broken(), List.of());
    }

    /** Returns the routes of {@code sources} with who may call them and what they allow. */
    static List<Route> routes(Project project, Sources sources) {
        Map<Module, AccessRules> access = new HashMap<>();
        Map<Module, WebLimits> limits = new HashMap<>();
        List<Route> routes = new ArrayList<>();
        for (Route route : RouteScanner.scan(sources)) {
            Module module = moduleOf(project, route.location().file());
            AccessRules rules = access.computeIfAbsent(module, each -> AccessRules.of(project, each, sources));
            WebLimits allowed = limits.computeIfAbsent(module, WebLimits::of);
            routes.add(route.withAuth(rules.of(route)).withLimits(allowed.of(route)));
        }
        return List.copyOf(routes);
    }

    /** Returns the module whose source is at {@code file}. */
    static Module moduleOf(Project project, String file) {
        for (Module module : project.modules()) {
            if (file.startsWith(module.mainJava("") + "/")) {
                return module;
            }
        }
        return project.modules().get(0);
    }

    /** Returns the files that may hold a controller. */
    static Sources controllers(Project project) {
        return Sources.main(project, ListRoutes::mayHoldRoutes);
    }

    private static boolean mayHoldRoutes(String text) {
        return text.contains("Controller")
                && (text.contains("Mapping") || text.contains("extends ") || text.contains("implements "));
    }
}
