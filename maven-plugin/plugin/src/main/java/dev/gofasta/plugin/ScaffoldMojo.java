package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes a resource: entity, migration, repository, service, DTOs, controller, wiring and tests. */
@Mojo(name = "scaffold", requiresProject = false, aggregator = true, threadSafe = true)
public final class ScaffoldMojo extends ResourceMojo {

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal();
    }
}
