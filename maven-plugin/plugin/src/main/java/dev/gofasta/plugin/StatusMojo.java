package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.StatusGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Tells whether wiring index, migrations, database and entities still belong together. */
@Mojo(name = "status", requiresProject = false, aggregator = true, threadSafe = true)
public final class StatusMojo extends DatabaseMojo {

    @Override
    Goal<?> goal() {
        return new StatusGoal();
    }

    @Override
    Given given(Given shared) {
        return shared;
    }
}
