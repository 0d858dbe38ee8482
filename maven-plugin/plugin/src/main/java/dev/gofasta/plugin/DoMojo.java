package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.DoGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs a workflow, several goals in a row with one answer, or lists the workflows there are. */
@Mojo(name = "do", requiresProject = false, aggregator = true, threadSafe = true)
public final class DoMojo extends GofastaMojo {

    /** The workflow to run. */
    @Parameter(property = "workflow")
    private @Nullable String workflow;

    /** What stands for {name} in its steps. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** What stands for {fields} in its steps. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    /** Shows what the steps would write, and runs none that can't show it. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Runs the remaining steps after one has failed. */
    @Parameter(property = "keepGoing")
    private @Nullable String keepGoing;

    /** Says that a workflow may drop data. */
    @Parameter(property = "yes")
    private @Nullable String yes;

    @Override
    Goal<?> goal() {
        return new DoGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("workflow", workflow)
                .put("name", name)
                .put("fields", fields)
                .put("dryRun", dryRun)
                .put("keepGoing", keepGoing)
                .put("yes", yes);
    }
}
