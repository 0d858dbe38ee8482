package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.ListRoutes;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.command.RoutesData;
import dev.gofasta.generator.command.RoutesRequest;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import java.util.ArrayList;
import java.util.List;

/** The goal {@code routes}. */
public final class RoutesGoal implements Goal<RoutesData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.ROUTES;
    }

    @Override
    public Answer<RoutesData> run(Arguments arguments, Workplace workplace) {
        Project project = workplace.project(arguments.find("module").orElse(null));
        Plan<RoutesData> plan = new ListRoutes().plan(project, new RoutesRequest());
        return Answer.of(plan.data()).withDiagnostics(plan.diagnostics()).withNext(plan.next());
    }

    @Override
    public void print(RoutesData data, Answer<RoutesData> answer, Page page) {
        if (data.routes().isEmpty()) {
            page.line("This project has no routes.");
            return;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("METHOD", "PATH", "HANDLER", "WHERE")));
        data.routes()
                .forEach(route -> rows.add(List.of(
                        route.method(),
                        route.path(),
                        route.handler(),
                        route.location().file() + ":" + route.location().line())));
        page.table(rows);
    }
}
