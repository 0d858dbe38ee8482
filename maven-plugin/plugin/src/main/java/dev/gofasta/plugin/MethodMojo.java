package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MethodGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds a method to the service of a resource, ready to be written. */
@Mojo(name = "method", requiresProject = false, aggregator = true, threadSafe = true)
public final class MethodMojo extends WritingMojo {

    /** The resource's name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** The method's name. */
    @Parameter(property = "method")
    private @Nullable String method;

    /** Its parameters as name:type, without the id. */
    @Parameter(property = "params")
    private @Nullable String params;

    /** What it returns: void, response or a field type. */
    @Parameter(property = "returns")
    private @Nullable String returns;

    /** The method writes nothing. */
    @Parameter(property = "readOnly")
    private @Nullable String readOnly;

    /** The method is not about one row and takes no id. */
    @Parameter(property = "noId")
    private @Nullable String noId;

    @Override
    Goal<?> goal() {
        return new MethodGoal();
    }

    @Override
    Given own() {
        return new Given()
                .put("name", name)
                .put("method", method)
                .put("params", params)
                .put("returns", returns)
                .put("readOnly", readOnly)
                .put("noId", noId);
    }
}
