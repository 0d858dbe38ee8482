package dev.gofasta.plugin.maven;

import dev.gofasta.generator.project.Project;
import java.util.List;

/** Maven's own way to build one module and what it needs. */
public final class ModuleSelection {

    private ModuleSelection() {}

    /** Returns the arguments that restrict a build to the module that {@code project} is looked at in; none for all of it. */
    public static List<String> of(Project project) {
        if (project.wanted() == null) {
            return List.of();
        }
        String folder = project.selected().get(0).folder();
        return folder.isEmpty() ? List.of() : List.of("-pl", folder, "-am");
    }
}
