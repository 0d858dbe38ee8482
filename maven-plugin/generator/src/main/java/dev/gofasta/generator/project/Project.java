package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;

/**
 * A Maven project with Spring Boot 4, read once and never changed.
 *
 * @param files its files
 * @param coordinates the coordinates of its root
 * @param modules its modules, the root first
 */
public record Project(ProjectFiles files, Coordinates coordinates, List<Module> modules) {

    /**
     * Returns the module that holds the application, which is where code is generated.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when no module has a main class, or several have one
     */
    public Module target() {
        List<Module> candidates =
                modules.stream().filter(module -> module.application() != null).toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        throw candidates.isEmpty() ? noApplication() : severalApplications(candidates);
    }

    private static RuntimeException noApplication() {
        return Problem.of(
                        ProblemCode.GF_PROJECT_NO_APPLICATION,
                        "No class below src/main/java carries @SpringBootConfiguration or @SpringBootApplication.",
                        "Run the command in the module that holds the application's main class.")
                .asException();
    }

    private static RuntimeException severalApplications(List<Module> candidates) {
        String folders = String.join(
                ", ", candidates.stream().map(Module::folder).sorted().toList());
        return Problem.of(
                        ProblemCode.GF_PROJECT_NO_APPLICATION,
                        "Several modules hold an application: " + folders + ".",
                        "Run the command in the folder of one of them.")
                .asException();
    }
}
