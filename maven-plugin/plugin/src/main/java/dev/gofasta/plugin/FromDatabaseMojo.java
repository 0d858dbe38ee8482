package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.FromDatabaseGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes resources of the tables that the application's database has, as scaffold does of fields. */
@Mojo(name = "from-database", requiresProject = false, aggregator = true, threadSafe = true)
public final class FromDatabaseMojo extends WritingMojo {

    /** The tables to make resources of, separated by commas; else all that can be. */
    @Parameter(property = "tables")
    private @Nullable String tables;

    /** The Spring profiles to use, separated by commas; else the application's own. */
    @Parameter(property = "profiles")
    private @Nullable String profiles;

    @Override
    Goal<?> goal() {
        return new FromDatabaseGoal();
    }

    @Override
    Given own() {
        return new Given().put("tables", tables).put("profiles", profiles);
    }
}
