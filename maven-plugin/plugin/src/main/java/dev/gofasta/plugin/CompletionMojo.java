package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.CompletionGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the script that completes command lines of the launcher in a shell. */
@Mojo(name = "completion", requiresProject = false, aggregator = true, threadSafe = true)
public final class CompletionMojo extends GofastaMojo {

    /** The shell: bash, zsh, fish or powershell. */
    @Parameter(property = "shell")
    private @Nullable String shell;

    @Override
    Goal<?> goal() {
        return new CompletionGoal();
    }

    @Override
    Given given() {
        return new Given().put("shell", shell);
    }
}
