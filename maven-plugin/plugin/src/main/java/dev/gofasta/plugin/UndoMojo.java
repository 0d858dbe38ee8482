package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.UndoGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Takes the last run back that wrote into the project, byte for byte. */
@Mojo(name = "undo", requiresProject = false, aggregator = true, threadSafe = true)
public final class UndoMojo extends GofastaMojo {

    /** The number of another run to take back. */
    @Parameter(property = "run")
    private @Nullable String run;

    /** Shows what would be written and writes nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Ends a dry run that would write something with exit 1. */
    @Parameter(property = "detailedExit")
    private @Nullable String detailedExit;

    @Override
    Goal<?> goal() {
        return new UndoGoal();
    }

    @Override
    Given given() {
        return new Given().put("run", run).put("dryRun", dryRun).put("detailedExit", detailedExit);
    }
}
