package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.HelpGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the goals, or explains one. */
@Mojo(name = "help", requiresProject = false, aggregator = true, threadSafe = true)
public final class HelpMojo extends GofastaMojo {

    /** The goal to explain. */
    @Parameter(property = "goal")
    private @Nullable String goal;

    @Override
    Goal<?> goal() {
        return new HelpGoal();
    }

    @Override
    Given given() {
        return new Given().put("goal", goal);
    }
}
