package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals take that work on the application's database. */
abstract class DatabaseMojo extends GofastaMojo {

    /** The module to work in, by its folder or artifactId. */
    @Parameter(property = "module")
    private @Nullable String module;

    /** The Spring profiles to use, separated by commas; else the application's own. */
    @Parameter(property = "profiles")
    private @Nullable String profiles;

    /** Adds the goal's own parameters. */
    abstract Given given(Given shared);

    @Override
    final Given given() {
        return given(new Given().put("module", module).put("profiles", profiles));
    }
}
