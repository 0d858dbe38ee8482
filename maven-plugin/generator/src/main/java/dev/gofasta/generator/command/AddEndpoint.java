package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.clickhouse.ClickHouseChecks;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command {@code endpoint}: a route of a resource's controller, with what is behind it and a test. */
public final class AddEndpoint implements Command<EndpointRequest, EndpointData> {

    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.ENDPOINT;
    }

    @Override
    public Plan<EndpointData> plan(Project project, EndpointRequest request) {
        ClickHouseChecks.requireEntities(project.target(), descriptor().name());
        HttpVerb verb = HttpVerb.of(request.verb());
        ResourceClasses classes = ResourceClasses.of(project, request.resource());
        String controller = classes.require("Controller");
        Changes changes = new Changes(project.files());
        SourceEdits edits = new SourceEdits(changes, formatter);
        Endpoint endpoint = endpoint(classes, edits.read(controller).type(), verb, request);
        ControllerEdits controllers = new ControllerEdits(classes, edits, controller);
        Route route = requireFree(project, controllers.probe(endpoint), controller);
        controllers.add(endpoint, !request.noService());
        if (!request.noService()) {
            new ServiceEdits(classes, edits).add(endpoint.method());
        }
        EndpointBody.addTo(changes, edits, classes, endpoint);
        List<Diagnostic> diagnostics =
                new ControllerTestEdits(classes, edits).add(endpoint, route.path(), !request.noService());
        PolicyEdits.follow(changes, classes.module());
        return new Plan<>(
                new EndpointData(
                        classes.name().pascal(),
                        verb.name(),
                        route.path(),
                        classes.name().pascal() + "Controller." + endpoint.handler()),
                changes.toChangeSet(),
                diagnostics,
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    private static Endpoint endpoint(
            ResourceClasses classes, JavaType controller, HttpVerb verb, EndpointRequest request) {
        RoutePath path = RoutePath.parse(ControllerEdits.below(controller, request.path()));
        String handler = request.handler()
                .map(given -> Names.requireMethod(given).camel())
                .orElseGet(() -> Names.requireMethod(
                                path.handler(verb.name().toLowerCase(java.util.Locale.ROOT) + "It"))
                        .camel());
        if (!request.fields().isEmpty() && !verb.takesBody()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            verb + " has no body, so it can't take fields.",
                            "Leave the fields out, or take POST, PUT or PATCH.")
                    .asException();
        }
        request.fields()
                .forEach(field ->
                        MethodType.requireParameter(field, Set.of(Modifier.OPTIONAL, Modifier.MANY, Modifier.EMAIL)));
        String returns = request.returns().orElse(verb == HttpVerb.DELETE ? MethodType.VOID : MethodType.RESPONSE);
        return new Endpoint(
                verb,
                path,
                handler,
                request.fields(),
                request.fields().isEmpty() ? null : EndpointBody.nameOf(classes, handler),
                AddMethod.result(classes, returns),
                request.summary()
                        .orElseGet(() -> Names.capitalized(Name.of(handler).spoken())));
    }

    /** Returns the route that {@code probe}, the controller with it, answers; refused where another answers it. */
    private static Route requireFree(Project project, String probe, String controller) {
        Route added = RouteScanner.scan(Sources.of(Map.of(controller, probe))).stream()
                .filter(route -> route.handler().endsWith("." + ControllerEdits.PROBE))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                ProblemCode.GF_PATCH_NO_TARGET,
                                controller + " is not a controller of Spring MVC.",
                                "Mark it as @RestController first; nothing was written.",
                                null)
                        .asException());
        for (Route route : RouteScanner.scanUnconditional(ListRoutes.controllers(project))) {
            boolean same = CheckRoutes.claim(route).equals(CheckRoutes.claim(added))
                    || CheckRoutes.claim(route.withMethod(added.method())).equals(CheckRoutes.claim(added))
                            && route.method().equals("ANY");
            if (same) {
                throw new Problem(
                                ProblemCode.GF_GEN_ROUTE_EXISTS,
                                added.method() + " " + added.path() + " is answered by " + route.handler()
                                        + " already.",
                                "Choose another path or method; nothing was written.",
                                route.location())
                        .asException();
            }
        }
        return added;
    }
}
