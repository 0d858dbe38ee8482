package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.FieldGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds fields to a resource: entity, migration, DTOs, filter, service, wiring and tests. */
@Mojo(name = "field", requiresProject = false, aggregator = true, threadSafe = true)
public final class FieldMojo extends WritingMojo {

    /** The resource's name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Fields as name:type, separated by spaces. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    /** What rows get that are older than a required field; name=value for each of several. */
    @Parameter(property = "backfill")
    private @Nullable String backfill;

    @Override
    Goal<?> goal() {
        return new FieldGoal();
    }

    @Override
    Given own() {
        return new Given().put("name", name).put("fields", fields).put("backfill", backfill);
    }
}
