package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.WireGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Regenerates the wiring index and proves that every bean gets what it needs, without starting anything. */
@Mojo(name = "wire", requiresProject = false, aggregator = true, threadSafe = true)
public final class WireMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** Shows what would be written, writes nothing and proves nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Ends a dry run that would write something with exit 1. */
    @Parameter(property = "detailedExit")
    private @Nullable String detailedExit;

    @Override
    Goal<?> goal() {
        return new WireGoal();
    }

    @Override
    Given given() {
        return new Given().put("module", module).put("dryRun", dryRun).put("detailedExit", detailedExit);
    }
}
