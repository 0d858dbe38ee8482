package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.MigrationLintGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds what loses data, locks tables or breaks running replicas in the migrations, and says how to do it safely. */
@Mojo(name = "migration-lint", requiresProject = false, aggregator = true, threadSafe = true)
public final class MigrationLintMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** The first version to report on. */
    @Parameter(property = "since")
    private @Nullable String since;

    /** Fails on warnings, too. */
    @Parameter(property = "strict")
    private @Nullable String strict;

    /** Shows every statement and what it does. */
    @Parameter(property = "explain")
    private @Nullable String explain;

    @Override
    Goal<?> goal() {
        return new MigrationLintGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("since", since)
                .put("strict", strict)
                .put("explain", explain);
    }
}
