package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.project.Project;
import java.util.List;

/** The command {@code routes}: the HTTP routes of the controllers of all modules, from their source. */
public final class ListRoutes implements Command<RoutesRequest, RoutesData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.ROUTES;
    }

    @Override
    public Plan<RoutesData> plan(Project project, RoutesRequest request) {
        Sources controllers = controllers(project);
        RoutesData data = new RoutesData("static", RouteScanner.scan(controllers));
        return new Plan<>(data, ChangeSet.EMPTY, controllers.broken(), List.of());
    }

    /** Returns the files that may hold a controller. */
    static Sources controllers(Project project) {
        return Sources.main(project, text -> text.contains("Controller"));
    }
}
