package dev.gofasta.plugin;

import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes what repository makes, and DTOs, a service, its wiring and its tests. */
@Mojo(name = "service", requiresProject = false, aggregator = true, threadSafe = true)
public final class ServiceMojo extends ResourceMojo {

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal(ResourceCommands.SERVICE, Layer.SERVICE);
    }
}
