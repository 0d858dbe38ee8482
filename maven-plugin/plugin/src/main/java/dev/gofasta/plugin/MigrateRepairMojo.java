package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrateRepairGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes the history of migrations true again after files were changed, lost, or run in part. */
@Mojo(name = "migrate-repair", requiresProject = false, aggregator = true, threadSafe = true)
public final class MigrateRepairMojo extends DatabaseMojo {

    /** Lets what stopped half way count as come to its end. */
    @Parameter(property = "complete")
    private @Nullable String complete;

    /** Lets what stopped half way count as never begun. */
    @Parameter(property = "revert")
    private @Nullable String revert;

    @Override
    Goal<?> goal() {
        return new MigrateRepairGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("complete", complete).put("revert", revert);
    }
}
