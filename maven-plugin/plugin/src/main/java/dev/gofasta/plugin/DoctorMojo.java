package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.DoctorGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Looks whether this machine has what the project needs, and says what to do about the rest. */
@Mojo(name = "doctor", requiresProject = false, aggregator = true, threadSafe = true)
public final class DoctorMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** Asks the database, too: whether it answers and which migrations it lacks. */
    @Parameter(property = "deep")
    private @Nullable String deep;

    @Override
    Goal<?> goal() {
        return new DoctorGoal();
    }

    @Override
    Given given() {
        return new Given().put("module", module).put("deep", deep);
    }
}
