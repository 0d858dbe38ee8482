package dev.gofasta.plugin;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.PendingGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Not there yet: makes a job that runs by the clock. */
@Mojo(name = "job", requiresProject = false, aggregator = true, threadSafe = true)
public final class JobMojo extends WritingMojo {

    /** The job's name. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** When it runs, as a cron expression with seconds. */
    @Parameter(property = "schedule")
    private @Nullable String schedule;

    @Override
    Goal<?> goal() {
        return new PendingGoal(GeneratorCommands.JOB);
    }

    @Override
    Given own() {
        return new Given().put("name", name).put("schedule", schedule);
    }
}
