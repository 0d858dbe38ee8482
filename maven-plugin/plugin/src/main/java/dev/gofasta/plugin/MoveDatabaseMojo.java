package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MoveDatabaseGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Moves a project to another database: POM, settings, containers, entities and migrations, but no data. */
@Mojo(name = "database", requiresProject = false, aggregator = true, threadSafe = true)
public final class MoveDatabaseMojo extends WritingMojo {

    /** One of postgres, mysql, sqlite, sqlserver. */
    @Parameter(property = "to")
    private @Nullable String to;

    /** Paths of migrations that run on the new database as they are, separated by commas. */
    @Parameter(property = "keep")
    private @Nullable String keep;

    @Override
    Goal<?> goal() {
        return new MoveDatabaseGoal();
    }

    @Override
    Given own() {
        return new Given().put("to", to).put("keep", keep);
    }
}
