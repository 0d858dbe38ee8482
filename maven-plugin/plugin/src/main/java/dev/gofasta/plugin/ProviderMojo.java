package dev.gofasta.plugin;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.RegisterGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Registers the service and controllers of a resource that are there as beans. */
@Mojo(name = "provider", requiresProject = false, aggregator = true, threadSafe = true)
public final class ProviderMojo extends NameMojo {

    @Override
    Goal<?> goal() {
        return new RegisterGoal(GeneratorCommands.PROVIDER);
    }
}
