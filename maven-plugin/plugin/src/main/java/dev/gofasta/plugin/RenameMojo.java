package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.RenameGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Renames a field or a resource in code, tests and database; shows what it would do until told to do it. */
@Mojo(name = "rename", requiresProject = false, aggregator = true, threadSafe = true)
public final class RenameMojo extends WritingMojo {

    /** The resource, or the field with its resource before a dot. */
    @Parameter(property = "from")
    private @Nullable String from;

    /** The new name. */
    @Parameter(property = "to")
    private @Nullable String to;

    /** Writes at once what a dry run would show. */
    @Parameter(property = "yes")
    private @Nullable String yes;

    @Override
    Goal<?> goal() {
        return new RenameGoal();
    }

    @Override
    Given own() {
        return new Given().put("from", from).put("to", to).put("yes", yes);
    }
}
