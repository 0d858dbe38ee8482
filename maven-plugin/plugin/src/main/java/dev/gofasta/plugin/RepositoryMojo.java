package dev.gofasta.plugin;

import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes what model makes, and a repository with its tests. */
@Mojo(name = "repository", requiresProject = false, aggregator = true, threadSafe = true)
public final class RepositoryMojo extends ResourceMojo {

    @Override
    Goal<?> goal() {
        return new ScaffoldGoal(ResourceCommands.REPOSITORY, Layer.REPOSITORY);
    }
}
