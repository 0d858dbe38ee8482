package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.VerifyGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks compilation, tests, formatting, the wiring and the routes in one go. */
@Mojo(name = "verify", requiresProject = false, aggregator = true, threadSafe = true)
public final class VerifyMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** The checks to run, separated by commas. */
    @Parameter(property = "only")
    private @Nullable String only;

    /** Runs the remaining checks after one has failed. */
    @Parameter(property = "keepGoing")
    private @Nullable String keepGoing;

    @Override
    Goal<?> goal() {
        return new VerifyGoal();
    }

    @Override
    Given given() {
        return new Given().put("module", module).put("only", only).put("keepGoing", keepGoing);
    }
}
