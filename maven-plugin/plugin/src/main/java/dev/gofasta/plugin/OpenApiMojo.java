package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.OpenApiGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the application's OpenAPI document to docs/openapi.json and docs/openapi.yaml, without a database. */
@Mojo(name = "openapi", requiresProject = false, aggregator = true, threadSafe = true)
public final class OpenApiMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** The Spring profiles to use, separated by commas; else the application's own. */
    @Parameter(property = "profiles")
    private @Nullable String profiles;

    /** Shows what would be written and writes nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Ends a dry run that would write something with exit 1. */
    @Parameter(property = "detailedExit")
    private @Nullable String detailedExit;

    @Override
    Goal<?> goal() {
        return new OpenApiGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("profiles", profiles)
                .put("dryRun", dryRun)
                .put("detailedExit", detailedExit);
    }
}
