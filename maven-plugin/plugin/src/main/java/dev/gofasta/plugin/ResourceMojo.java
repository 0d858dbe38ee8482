package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that build a resource, or a part of one. */
abstract class ResourceMojo extends WritingMojo {

    /** The resource's name in the singular. */
    @Parameter(property = "name")
    private @Nullable String name;

    /** Fields as name:type, separated by spaces. */
    @Parameter(property = "fields")
    private @Nullable String fields;

    /** Adds what the project lacks: dependencies, the base migration, a test class. */
    @Parameter(property = "addMissing")
    private @Nullable String addMissing;

    @Override
    final Given own() {
        return new Given().put("name", name).put("fields", fields).put("addMissing", addMissing);
    }
}
