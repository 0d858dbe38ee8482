package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that take no more than a name. */
abstract class NameMojo extends WritingMojo {

    /** Its name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    @Override
    final Given own() {
        return new Given().put("name", name);
    }
}
