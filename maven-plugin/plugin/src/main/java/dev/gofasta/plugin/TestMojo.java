package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.TestGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the tests that a change concerns, those of a name, or all of them, and says why each was chosen. */
@Mojo(name = "test", requiresProject = false, aggregator = true, threadSafe = true)
public final class TestMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** A class of tests, a test in it after '#', or a resource whose tests are meant. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Runs only what depends on changes that are not committed. */
    @Parameter(property = "affected")
    private @Nullable String affected;

    /** The git revision to compare with; what is not committed counts as changed. */
    @Parameter(property = "since")
    private @Nullable String since;

    /** Says what would be run, and runs nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Where to go on: the cursor of the part before. */
    @Parameter(property = "cursor")
    private @Nullable String cursor;

    @Override
    Goal<?> goal() {
        return new TestGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("name", name)
                .put("affected", affected)
                .put("since", since)
                .put("dryRun", dryRun)
                .put("cursor", cursor);
    }
}
