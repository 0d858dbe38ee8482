package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that write into the project. */
abstract class WritingMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** Shows what would be written and writes nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** The id of a plan that a dry run has shown; writes exactly that. */
    @Parameter(property = "apply")
    private @Nullable String apply;

    /** Paths of edited files that may be overwritten or deleted, separated by commas. */
    @Parameter(property = "force")
    private @Nullable String force;

    /** Ends a dry run that would write something with exit 1. */
    @Parameter(property = "detailedExit")
    private @Nullable String detailedExit;

    /** Skips compiling the project afterwards. */
    @Parameter(property = "noVerify")
    private @Nullable String noVerify;

    /** Returns the goal's own parameters as they were given, without those of all writing goals. */
    abstract Given own();

    @Override
    final Given given() {
        return own().put("module", module)
                .put("dryRun", dryRun)
                .put("apply", apply)
                .put("force", force)
                .put("detailedExit", detailedExit)
                .put("noVerify", noVerify);
    }
}
