package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrateGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the migrations that the application's database lacks. */
@Mojo(name = "migrate", requiresProject = false, aggregator = true, threadSafe = true)
public final class MigrateMojo extends DatabaseMojo {

    /** Runs also migrations that are older than the newest one that was run. */
    @Parameter(property = "outOfOrder")
    private @Nullable String outOfOrder;

    @Override
    Goal<?> goal() {
        return new MigrateGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("outOfOrder", outOfOrder);
    }
}
