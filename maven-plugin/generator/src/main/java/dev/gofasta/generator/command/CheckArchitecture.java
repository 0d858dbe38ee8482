package dev.gofasta.generator.command;

import dev.gofasta.generator.architecture.ArchitectureRules;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.WiringMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what breaks the rules for the layers of generated projects. A project that was not generated, or that has given up
 * their explicit wiring, has rules of its own.
 */
public final class CheckArchitecture {

    private CheckArchitecture() {}

    /** Returns whether the rules hold in any of the modules to look at. */
    public static boolean isAbout(Project project) {
        return project.selected().stream().anyMatch(CheckArchitecture::hasLayers);
    }

    /** Returns one finding for each place, sorted by file and line. */
    public static List<Diagnostic> check(Project project) {
        List<Diagnostic> found = new ArrayList<>();
        for (Module module : project.selected()) {
            if (hasLayers(module)) {
                found.addAll(new ArchitectureRules(project.files(), module).check());
            }
        }
        return found;
    }

    private static boolean hasLayers(Module module) {
        return module.wiringMode() == WiringMode.EXPLICIT;
    }
}
