package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.FilterGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a servlet filter, its registration and a test. */
@Mojo(name = "filter", requiresProject = false, aggregator = true, threadSafe = true)
public final class FilterMojo extends WritingMojo {

    /** The filter's name. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** The paths that it sees; those of the API if left out. */
    @Parameter(property = "path")
    private @Nullable String path;

    @Override
    Goal<?> goal() {
        return new FilterGoal();
    }

    @Override
    Given own() {
        return new Given().put("name", name).put("path", path);
    }
}
