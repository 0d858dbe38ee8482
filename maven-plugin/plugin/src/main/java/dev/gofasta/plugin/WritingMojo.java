package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that write into the project. */
abstract class WritingMojo extends GofastaMojo {

    /** Shows what would be written and writes nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Skips compiling the project afterwards. */
    @Parameter(property = "noVerify")
    private @Nullable String noVerify;

    /** Returns the goal's own parameters as they were given, without those of all writing goals. */
    abstract Given own();

    @Override
    final Given given() {
        return own().put("dryRun", dryRun).put("noVerify", noVerify);
    }
}
