package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.XrefsGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists every place that names a type, a field or a method: in code, tests, queries, migrations and resources. */
@Mojo(name = "xrefs", requiresProject = false, aggregator = true, threadSafe = true)
public final class XrefsMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** A type, or a field or method of one; packages may be left out. */
    @Parameter(property = "symbol")
    private @Nullable String symbol;

    /** Where to go on: the cursor of the part before. */
    @Parameter(property = "cursor")
    private @Nullable String cursor;

    @Override
    Goal<?> goal() {
        return new XrefsGoal();
    }

    @Override
    Given given() {
        return new Given().put("module", module).put("symbol", symbol).put("cursor", cursor);
    }
}
