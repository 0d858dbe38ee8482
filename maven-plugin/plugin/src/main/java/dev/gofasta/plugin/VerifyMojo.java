package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.VerifyGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks all that can be checked in one go: compilation, tests, format, wiring, migrations, the packed jar and more. */
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

    /** The commit, branch or tag before which findings do not count. */
    @Parameter(property = "since")
    private @Nullable String since;

    /** Also writes the findings as SARIF, to target/gofasta/verify.sarif or to this file. */
    @Parameter(property = "sarif")
    private @Nullable String sarif;

    @Override
    Goal<?> goal() {
        return new VerifyGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("only", only)
                .put("keepGoing", keepGoing)
                .put("since", since)
                .put("sarif", sarif);
    }
}
