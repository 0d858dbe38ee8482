package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.InitGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a fresh clone ready: settings, launcher, dependencies, wiring index, build and database. */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** Adds the Maven wrapper, mvnw, where there is none. */
    @Parameter(property = "wrapper")
    private @Nullable String wrapper;

    /** Leaves the database alone. */
    @Parameter(property = "skipMigrate")
    private @Nullable String skipMigrate;

    /** Shows the steps that are to be done, and does none. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    @Override
    Goal<?> goal() {
        return new InitGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("wrapper", wrapper)
                .put("skipMigrate", skipMigrate)
                .put("dryRun", dryRun);
    }
}
