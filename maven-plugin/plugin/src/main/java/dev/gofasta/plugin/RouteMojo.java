package dev.gofasta.plugin;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.RegisterGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes the controller of a service that is there, and registers it; one that is there is only registered. */
@Mojo(name = "route", requiresProject = false, aggregator = true, threadSafe = true)
public final class RouteMojo extends NameMojo {

    @Override
    Goal<?> goal() {
        return new RegisterGoal(GeneratorCommands.ROUTE);
    }
}
