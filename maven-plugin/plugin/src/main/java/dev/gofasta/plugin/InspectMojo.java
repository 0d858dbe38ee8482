package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.InspectGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells all that the project has of a resource, from entity and table to routes and tests, or lists the resources. */
@Mojo(name = "inspect", requiresProject = false, aggregator = true, threadSafe = true)
public final class InspectMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** The resource; all are listed without. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Where to go on: the cursor of the part before. */
    @Parameter(property = "cursor")
    private @Nullable String cursor;

    @Override
    Goal<?> goal() {
        return new InspectGoal();
    }

    @Override
    Given given() {
        return new Given().put("module", module).put("name", name).put("cursor", cursor);
    }
}
