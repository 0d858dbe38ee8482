package dev.gofasta.generator.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One Maven module.
 *
 * @param folder path of its folder relative to the project's root; empty for the root module
 * @param coordinates its Maven coordinates
 * @param dependencies the artifact ids that its POM declares
 * @param application its main class, or null when it has none
 */
public record Module(
        String folder,
        Coordinates coordinates,
        Set<String> dependencies,
        @Nullable ApplicationClass application) {

    /** Returns {@code path} within this module as a path from the project's root. */
    public String path(String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** Returns the folder of the main Java sources of {@code packageName}. */
    public String mainJava(String packageName) {
        return path("src/main/java/" + packageName.replace('.', '/'));
    }

    /** Returns the folder of the test Java sources of {@code packageName}. */
    public String testJava(String packageName) {
        return path("src/test/java/" + packageName.replace('.', '/'));
    }
}
