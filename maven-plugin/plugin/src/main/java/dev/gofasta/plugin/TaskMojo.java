package dev.gofasta.plugin;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.PendingGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Not there yet: makes a task that runs in the background. */
@Mojo(name = "task", requiresProject = false, aggregator = true, threadSafe = true)
public final class TaskMojo extends NameMojo {

    @Override
    Goal<?> goal() {
        return new PendingGoal(GeneratorCommands.TASK);
    }
}
