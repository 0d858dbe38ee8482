package dev.gofasta.plugin;

import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes an entity, its enums and the migration of its table. */
@Mojo(name = "model", requiresProject = false, aggregator = true, threadSafe = true)
public final class ModelMojo extends ResourceMojo {

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal(ResourceCommands.MODEL, Layer.MODEL);
    }
}
