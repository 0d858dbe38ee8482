package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.ListRoutes;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.command.RoutesData;
import dev.gofasta.generator.command.RoutesRequest;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Bounds;
import dev.gofasta.plugin.envelope.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The goal {@code routes}. */
public final class RoutesGoal implements Goal<RoutesData> {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.ROUTES;
    }

    @Override
    public Answer<RoutesData> run(Arguments arguments, Workplace workplace) {
        RoutesRequest request = request(arguments);
        Project project = workplace.project(arguments.find("module").orElse(null));
        Plan<RoutesData> plan = new ListRoutes().plan(project, RoutesRequest.ALL);
        List<Route> all = plan.data().routes();
        List<Route> matched = all.stream().filter(request::matches).toList();
        Answer<RoutesData> answer = Partial.answer(Answer.of(plan.data().withRoutes(matched)), plan.diagnostics());
        return matched.size() == all.size()
                ? answer
                : answer.withPage(
                        new Envelope.Page(all.size(), matched.size(), 0, matched.size(), matched.size(), false, null));
    }

    private static RoutesRequest request(Arguments arguments) {
        String method = arguments.find("method").orElse(null);
        if (method != null && !METHODS.contains(method.toUpperCase(Locale.ROOT))) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "'" + method + "' is not an HTTP method.",
                            Nearest.to(method.toUpperCase(Locale.ROOT), METHODS)
                                            .map(near -> "Did you mean " + near + "? ")
                                            .orElse("")
                                    + "Methods: " + String.join(", ", METHODS) + ".")
                    .asException();
        }
        return new RoutesRequest(arguments.find("filter").orElse(null), method);
    }

    @Override
    public Answer<RoutesData> document(Answer<RoutesData> answer, Arguments arguments, Bounds bounds) {
        RoutesData data = answer.data();
        if (data == null) {
            return answer;
        }
        int total = answer.page() == null ? data.routes().size() : answer.page().total();
        return new Paging(arguments, bounds).cut(answer, data.routes(), total, RoutesGoal::key, data::withRoutes);
    }

    private static String key(Route route) {
        return route.method() + " " + route.path() + " " + route.handler();
    }

    @Override
    public void print(RoutesData data, Answer<RoutesData> answer, Page page) {
        if (data.routes().isEmpty()) {
            page.line(
                    answer.page() == null
                            ? "This project has no routes."
                            : "None of this project's routes is like that.");
            return;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("METHOD", "PATH", "WHO", "HANDLER", "WHERE")));
        data.routes()
                .forEach(route -> rows.add(List.of(
                        route.method(),
                        route.path(),
                        who(route.auth()),
                        route.handler() + (route.deprecated() == null ? "" : " (deprecated)"),
                        route.location().file() + ":" + route.location().line())));
        page.table(rows);
    }

    private static String who(@Nullable RouteAuth auth) {
        if (auth == null) {
            return "";
        }
        return auth.roles() == null ? auth.rule().name().toLowerCase(Locale.ROOT) : String.join(", ", auth.roles());
    }
}
