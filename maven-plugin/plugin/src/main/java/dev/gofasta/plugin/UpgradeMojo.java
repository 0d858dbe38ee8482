package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.UpgradeGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Moves the project to another version of gofasta; shows what it would do until told to do it. */
@Mojo(name = "upgrade", requiresProject = false, aggregator = true, threadSafe = true)
public final class UpgradeMojo extends WritingMojo {

    /** The version to move to; else the one that runs. */
    @Parameter(property = "to")
    private @Nullable String to;

    /** Lets it be an earlier version than the project has. */
    @Parameter(property = "downgrade")
    private @Nullable String downgrade;

    /** Writes at once what a dry run would show. */
    @Parameter(property = "yes")
    private @Nullable String yes;

    @Override
    Goal<?> goal() {
        return new UpgradeGoal();
    }

    @Override
    Given own() {
        return new Given().put("to", to).put("downgrade", downgrade).put("yes", yes);
    }
}
