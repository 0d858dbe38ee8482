package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.SeedGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the seeds that the application's database lacks. */
@Mojo(name = "seed", requiresProject = false, aggregator = true, threadSafe = true)
public final class SeedMojo extends DatabaseMojo {

    /** Drops everything in the database and migrates it first. */
    @Parameter(property = "fresh")
    private @Nullable String fresh;

    /** The environments whose seeds to run, separated by commas; else the Spring profiles. */
    @Parameter(property = "environment")
    private @Nullable String environment;

    /** The name of the database, to work on one that looks like production. */
    @Parameter(property = "production")
    private @Nullable String production;

    /** Says that the database named by production is meant. */
    @Parameter(property = "yes")
    private @Nullable String yes;

    @Override
    Goal<?> goal() {
        return new SeedGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("fresh", fresh)
                .put("environment", environment)
                .put("production", production)
                .put("yes", yes);
    }
}
