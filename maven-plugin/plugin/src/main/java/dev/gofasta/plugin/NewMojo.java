package dev.gofasta.plugin;

import dev.gofasta.plugin.console.Questions;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.NewGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a new project in a folder below this one; asks at a terminal for what was not given. */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends GofastaMojo {

    /** The project's name in Maven, and its folder. */
    @Parameter(property = "artifactId")
    private @Nullable String artifactId;

    /** The Maven group that it belongs to. */
    @Parameter(property = "groupId")
    private @Nullable String groupId;

    /** Its version; else 1.0-SNAPSHOT. */
    @Parameter(property = "version")
    private @Nullable String version;

    /** The base package; else like the group. */
    @Parameter(property = "package")
    private @Nullable String packageName;

    /** The database; else postgres. */
    @Parameter(property = "database")
    private @Nullable String database;

    /** The layout; else layered. */
    @Parameter(property = "layout")
    private @Nullable String layout;

    /** Shows what would be written and writes nothing. */
    @Parameter(property = "dryRun")
    private @Nullable String dryRun;

    /** Ends a dry run that would write something with exit 1. */
    @Parameter(property = "detailedExit")
    private @Nullable String detailedExit;

    @Override
    Goal<?> goal() {
        return new NewGoal(Questions.atTerminal(this::mayAsk));
    }

    @Override
    Given given() {
        return new Given()
                .put("artifactId", artifactId)
                .put("groupId", groupId)
                .put("version", version)
                .put("package", packageName)
                .put("database", database)
                .put("layout", layout)
                .put("dryRun", dryRun)
                .put("detailedExit", detailedExit);
    }
}
