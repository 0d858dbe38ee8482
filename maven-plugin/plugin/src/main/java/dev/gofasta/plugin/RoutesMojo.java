package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.RoutesGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the HTTP routes of the project's controllers: who may call them, what they take, and where they are. */
@Mojo(name = "routes", requiresProject = false, aggregator = true, threadSafe = true)
public final class RoutesMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** A text in the paths or handlers to list. */
    @Parameter(property = "filter")
    private @Nullable String filter;

    /** The HTTP method of the routes to list. */
    @Parameter(property = "method")
    private @Nullable String method;

    /** Where to go on: the cursor of the part before. */
    @Parameter(property = "cursor")
    private @Nullable String cursor;

    @Override
    Goal<?> goal() {
        return new RoutesGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("filter", filter)
                .put("method", method)
                .put("cursor", cursor);
    }
}
