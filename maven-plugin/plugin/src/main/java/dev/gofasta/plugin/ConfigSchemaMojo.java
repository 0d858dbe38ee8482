package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.ConfigSchemaGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a JSON Schema of application.yaml from the libraries' metadata, and checks the configuration files. */
@Mojo(name = "config-schema", requiresProject = false, aggregator = true, threadSafe = true)
public final class ConfigSchemaMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** Where to write the schema. */
    @Parameter(property = "file")
    private @Nullable String file;

    /** Only checks the configuration files, and writes nothing. */
    @Parameter(property = "check")
    private @Nullable String check;

    /** Shows what would be written and writes nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Ends a dry run that would write something with exit 1. */
    @Parameter(property = "detailedExit")
    private @Nullable String detailedExit;

    @Override
    Goal<?> goal() {
        return new ConfigSchemaGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("file", file)
                .put("check", check)
                .put("dryRun", dryRun)
                .put("detailedExit", detailedExit);
    }
}
