package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.SchemaGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the JSON Schema of the document that a goal answers with, or lists the schemas. */
@Mojo(name = "schema", requiresProject = false, aggregator = true, threadSafe = true)
public final class SchemaMojo extends GofastaMojo {

    /** The goal whose schema is wanted, or {@code envelope} for what all have in common. */
    @Parameter(property = "goal")
    private @Nullable String goal;

    @Override
    Goal<?> goal() {
        return new SchemaGoal();
    }

    @Override
    Given given() {
        return new Given().put("goal", goal);
    }
}
