package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.AddStarterGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds a starter of gofasta to the POM, with the settings that it needs. */
@Mojo(name = "add-starter", requiresProject = false, aggregator = true, threadSafe = true)
public final class AddStarterMojo extends WritingMojo {

    /** The starter's name. */
    @Parameter(property = "starter")
    private @Nullable String starter;

    @Override
    Goal<?> goal() {
        return new AddStarterGoal();
    }

    @Override
    Given own() {
        return new Given().put("starter", starter);
    }
}
