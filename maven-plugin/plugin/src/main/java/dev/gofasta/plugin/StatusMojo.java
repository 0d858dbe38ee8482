package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.StatusGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what has drifted apart that belongs together, and how to mend it, without starting anything. */
@Mojo(name = "status", requiresProject = false, aggregator = true, threadSafe = true)
public final class StatusMojo extends DatabaseMojo {

    /** Asks the database as well, which is started where it is an embedded one. */
    @Parameter(property = "database")
    private @Nullable String database;

    @Override
    Goal<?> goal() {
        return new StatusGoal();
    }

    @Override
    Given given(Given shared) {
        return shared.put("database", database);
    }
}
