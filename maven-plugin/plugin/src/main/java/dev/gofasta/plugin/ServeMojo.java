package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.ServeGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the application in the foreground, until it is stopped. */
@Mojo(name = "serve", requiresProject = false, aggregator = true, threadSafe = true)
public final class ServeMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** The port to listen on; else the application's own. */
    @Parameter(property = "port")
    private @Nullable String port;

    /** The Spring profiles to use, separated by commas; else the application's own. */
    @Parameter(property = "profiles")
    private @Nullable String profiles;

    /** Stops it so many seconds after it is ready. */
    @Parameter(property = "seconds")
    private @Nullable String seconds;

    /** Within how many seconds it has to be ready; 120 when left out. */
    @Parameter(property = "timeout")
    private @Nullable String timeout;

    @Override
    Goal<?> goal() {
        return new ServeGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("port", port)
                .put("profiles", profiles)
                .put("seconds", seconds)
                .put("timeout", timeout);
    }
}
