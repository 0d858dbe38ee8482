package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrationGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a migration and its way back from what its name says, such as AddPriceToProducts. */
@Mojo(name = "migration", requiresProject = false, aggregator = true, threadSafe = true)
public final class MigrationMojo extends WritingMojo {

    /** What it does, in words that are read. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Columns as name:type; for CreateJoinTable the two tables. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    /** What rows that are there get in a new required column; name=value for each of several. */
    @Parameter(property = "backfill")
    private @Nullable String backfill;

    @Override
    Goal<?> goal() {
        return new MigrationGoal();
    }

    @Override
    Given own() {
        return new Given().put("name", name).put("fields", fields).put("backfill", backfill);
    }
}
