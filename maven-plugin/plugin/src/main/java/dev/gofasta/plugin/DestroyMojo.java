package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.DestroyGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Removes a resource: its classes, its tests, its wiring, and its table by a new migration. */
@Mojo(name = "destroy", requiresProject = false, aggregator = true, threadSafe = true)
public final class DestroyMojo extends WritingMojo {

    /** The resource's name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    @Override
    Goal<?> goal() {
        return new DestroyGoal();
    }

    @Override
    Given own() {
        return new Given().put("name", name);
    }
}
