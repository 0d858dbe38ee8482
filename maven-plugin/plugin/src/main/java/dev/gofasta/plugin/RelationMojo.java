package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.RelationGoal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Relates two resources: the one that holds the key gains a field, the other is guarded. */
@Mojo(name = "relation", requiresProject = false, aggregator = true, threadSafe = true)
public final class RelationMojo extends WritingMojo {

    /** The resource that the sentence begins with. */
    @Parameter(property = "from")
    private @Nullable String from;

    /** One of belongs-to, has-many, has-one, many-to-many. */
    @Parameter(property = "kind")
    private @Nullable String kind;

    /** The resource that it ends with. */
    @Parameter(property = "to")
    private @Nullable String to;

    /** What the relation is called; else like the other resource. */
    @Parameter(property = "as")
    private @Nullable String as;

    /** Lets there be none. */
    @Parameter(property = "optional")
    private @Nullable String optional;

    /** What archiving the other does: restrict, cascade or unset. */
    @Parameter(property = "onDelete")
    private @Nullable String onDelete;

    /** The id that rows get which are older than a required relation. */
    @Parameter(property = "backfill")
    private @Nullable String backfill;

    @Override
    Goal<?> goal() {
        return new RelationGoal();
    }

    @Override
    Given own() {
        return new Given()
                .put("from", from)
                .put("kind", kind)
                .put("to", to)
                .put("as", as)
                .put("optional", optional)
                .put("onDelete", onDelete)
                .put("backfill", backfill);
    }
}
