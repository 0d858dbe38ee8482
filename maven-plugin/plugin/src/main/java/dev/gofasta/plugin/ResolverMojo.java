package dev.gofasta.plugin;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.PendingGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Not there yet: adds a resource to the GraphQL API. */
@Mojo(name = "resolver", requiresProject = false, aggregator = true, threadSafe = true)
public final class ResolverMojo extends NameMojo {

    @Override
    Goal<?> goal() {
        return new PendingGoal(GeneratorCommands.RESOLVER);
    }
}
