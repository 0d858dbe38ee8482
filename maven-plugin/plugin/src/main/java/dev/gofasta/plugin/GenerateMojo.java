package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.GenerateGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs a generator of the project's own, from .gofasta/generators. */
@Mojo(name = "generate", requiresProject = false, aggregator = true, threadSafe = true)
public final class GenerateMojo extends WritingMojo {

    /** The generator's name. */
    @Parameter(property = "generator")
    private @Nullable String generator;

    /** What it makes something for, in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Fields as name:type, separated by spaces. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    /** Values of the generator's own parameters as name=value, separated by semicolons. */
    @Parameter(property = "values")
    private @Nullable String values;

    @Override
    Goal<?> goal() {
        return new GenerateGoal();
    }

    @Override
    Given own() {
        return new Given()
                .put("generator", generator)
                .put("name", name)
                .put("fields", fields)
                .put("values", values);
    }
}
