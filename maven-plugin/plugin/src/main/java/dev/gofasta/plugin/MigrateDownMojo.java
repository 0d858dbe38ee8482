package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrateDownGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Takes the latest migrations of the database back by their U scripts. */
@Mojo(name = "migrate-down", requiresProject = false, aggregator = true, threadSafe = true)
public final class MigrateDownMojo extends DatabaseMojo {

    /** How many migrations to take back; one when left out. */
    @Parameter(property = "steps")
    private @Nullable String steps;

    /** Takes all migrations back, down to the baseline if there is one. */
    @Parameter(property = "all")
    private @Nullable String all;

    /** Goes ahead where a failure would leave a migration taken back in part, as on MySQL. */
    @Parameter(property = "acceptPartial")
    private @Nullable String acceptPartial;

    /** The name of the database, to work on one that looks like production. */
    @Parameter(property = "production")
    private @Nullable String production;

    /** Says that the database named by production is meant. */
    @Parameter(property = "yes")
    private @Nullable String yes;

    @Override
    Goal<?> goal() {
        return new MigrateDownGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("steps", steps)
                .put("all", all)
                .put("acceptPartial", acceptPartial)
                .put("production", production)
                .put("yes", yes);
    }
}
