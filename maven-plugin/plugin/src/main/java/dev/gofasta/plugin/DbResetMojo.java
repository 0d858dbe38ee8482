package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.DbResetGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes the application's database anew: drops everything in it, migrates and seeds. */
@Mojo(name = "db-reset", requiresProject = false, aggregator = true, threadSafe = true)
public final class DbResetMojo extends DatabaseMojo {

    /** Leaves the seeds out. */
    @Parameter(property = "skipSeed")
    private @Nullable String skipSeed;

    /** The name of the database, to work on one that looks like production. */
    @Parameter(property = "production")
    private @Nullable String production;

    /** Says that the database named by production is meant. */
    @Parameter(property = "yes")
    private @Nullable String yes;

    @Override
    Goal<?> goal() {
        return new DbResetGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("skipSeed", skipSeed).put("production", production).put("yes", yes);
    }
}
