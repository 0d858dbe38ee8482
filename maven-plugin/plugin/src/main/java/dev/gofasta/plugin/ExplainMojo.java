package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.ExplainGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Explains an error code: what it means, why it comes and what to do; or lists them. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends GofastaMojo {

    /** The code to explain, or the last part of its docs page. */
    @Parameter(property = "code")
    private @Nullable String code;

    /** Lists the codes, as it does when no code is given. */
    @Parameter(property = "list")
    private @Nullable String list;

    /** Lists the codes of one area only: the second word of a code. */
    @Parameter(property = "area")
    private @Nullable String area;

    /** How many codes to list at most; else 20. */
    @Parameter(property = "limit")
    private @Nullable String limit;

    /** Where the last list ended, to go on after it. */
    @Parameter(property = "cursor")
    private @Nullable String cursor;

    @Override
    Goal<?> goal() {
        return new ExplainGoal();
    }

    @Override
    Given given() {
        return new Given()
                .put("code", code)
                .put("list", list)
                .put("area", area)
                .put("limit", limit)
                .put("cursor", cursor);
    }
}
