package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a resource: entity, migration, repository, service, DTOs, controller, wiring and tests. */
@Mojo(name = "scaffold", requiresProject = false, aggregator = true, threadSafe = true)
public final class ScaffoldMojo extends WritingMojo {

    /** The resource's name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Fields as name:type, separated by spaces. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal();
    }

    @Override
    Given own() {
        return new Given().put("name", name).put("fields", fields);
    }
}
