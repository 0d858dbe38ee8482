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

    /** Shows what each pending migration would do, and runs nothing. */
    @Parameter(property = "explain")
    private @Nullable String explain;

    /** Runs nothing while the lint has an error or a warning on what is pending. */
    @Parameter(property = "strict")
    private @Nullable String strict;

    @Override
    Goal<?> goal() {
        return new MigrateGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("outOfOrder", outOfOrder).put("explain", explain).put("strict", strict);
    }
}
