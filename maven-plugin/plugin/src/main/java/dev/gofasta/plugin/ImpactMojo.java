package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ImpactGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells which types, routes, tests, migrations and tables depend on a symbol or on changed files, and by which way. */
@Mojo(name = "impact", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImpactMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** A type, or a field or method of one; packages may be left out. */
    @Parameter(property = "symbol")
    private @Nullable String symbol;

    /** The git revision to compare with; what is not committed counts as changed. */
    @Parameter(property = "since")
    private @Nullable String since;

    /** Files, separated by commas, as if they had changed. */
    @Parameter(property = "files")
    private @Nullable String files;

    @Override
    Goal<?> goal() {
        return new ImpactGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("symbol", symbol)
                .put("since", since)
                .put("files", files);
    }
}
