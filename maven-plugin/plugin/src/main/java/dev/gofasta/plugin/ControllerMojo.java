package dev.gofasta.plugin;

import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes what service makes, and a REST controller, its wiring and its tests. */
@Mojo(name = "controller", requiresProject = false, aggregator = true, threadSafe = true)
public final class ControllerMojo extends ResourceMojo {

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal(ResourceCommands.CONTROLLER, Layer.CONTROLLER);
    }
}
