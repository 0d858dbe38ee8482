package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.DiagramGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Draws the routes, beans or entities of the project as text for Mermaid or Graphviz. */
@Mojo(name = "diagram", requiresProject = false, aggregator = true, threadSafe = true)
public final class DiagramMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** What to draw: routes, beans or entities. */
    @Parameter(property = "kind")
    private @Nullable String kind;

    /** The language: mermaid, or dot for Graphviz. */
    @Parameter(property = "format")
    private @Nullable String format;

    /** The resource to draw with its neighbours; all without. */
    @Parameter(property = "name")
    private @Nullable String name;

    @Override
    Goal<?> goal() {
        return new DiagramGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("module", module)
                .put("kind", kind)
                .put("format", format)
                .put("name", name);
    }
}
