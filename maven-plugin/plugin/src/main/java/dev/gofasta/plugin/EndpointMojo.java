package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.EndpointGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds a route to the controller of a resource, with the service's method behind it and a test. */
@Mojo(name = "endpoint", requiresProject = false, aggregator = true, threadSafe = true)
public final class EndpointMojo extends WritingMojo {

    /** The resource's name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** The HTTP method: GET, POST, PUT, PATCH or DELETE. */
    @Parameter(property = "verb")
    private @Nullable String verb;

    /** The path below that of the resource. */
    @Parameter(property = "path")
    private @Nullable String path;

    /** Fields of the request's body as name:type. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    /** The name of the methods. */
    @Parameter(property = "handler")
    private @Nullable String handler;

    /** What it answers: void, response or a field type. */
    @Parameter(property = "returns")
    private @Nullable String returns;

    /** One line for the API's documentation. */
    @Parameter(property = "summary")
    private @Nullable String summary;

    /** Leaves the service alone; the route answers 503. */
    @Parameter(property = "noService")
    private @Nullable String noService;

    @Override
    Goal<?> goal() {
        return new EndpointGoal();
    }

    @Override
    Given own() {
        return new Given()
                .put("name", name)
                .put("verb", verb)
                .put("path", path)
                .put("fields", fields)
                .put("handler", handler)
                .put("returns", returns)
                .put("summary", summary)
                .put("noService", noService);
    }
}
