package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.VersionGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows the versions of gofasta, Spring Boot, Java and Maven. */
@Mojo(name = "version", requiresProject = false, aggregator = true, threadSafe = true)
public final class VersionMojo extends GofastaMojo {

    @Override
    Goal<?> goal() {
        return new VersionGoal();
    }

    @Override
    Given given() {
        return new Given();
    }
}
