package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.RoutesGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the HTTP routes of the project's controllers with handler, file and line. */
@Mojo(name = "routes", requiresProject = false, aggregator = true, threadSafe = true)
public final class RoutesMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    @Override
    Goal<?> goal() {
        return new RoutesGoal();
    }

    @Override
    Given given() {
        return new Given().put("module", module);
    }
}
