package dev.gofasta.plugin;

import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes request and response records; for an entity that is there with the mapping and a filter. */
@Mojo(name = "dto", requiresProject = false, aggregator = true, threadSafe = true)
public final class DtoMojo extends ResourceMojo {

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal(ResourceCommands.DTO, Layer.DTO);
    }
}
