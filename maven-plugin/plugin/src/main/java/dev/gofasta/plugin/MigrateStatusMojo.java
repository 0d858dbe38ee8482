package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrateStatusGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows which migrations the database has run, which it lacks, and what is wrong with them. */
@Mojo(name = "migrate-status", requiresProject = false, aggregator = true, threadSafe = true)
public final class MigrateStatusMojo extends DatabaseMojo {

    @Override
    Goal<?> goal() {
        return new MigrateStatusGoal();
    }

    @Override
    Given given(Given shared) {
        return shared;
    }
}
