package dev.gofasta.generator.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return target(null);
    }

    /**
     * Returns the module that code is generated in: the one that is asked for, or else the only one with an application.
     * Modules that are built only with a profile are taken when they are asked for, or when there is no other.
     *
     * @param module the folder or the artifact id of a module, or null
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such module, it has no main class or several,
     *     it is not one of Spring Boot 4, or, with null, when several modules have one
     */
    public Module target(@Nullable String module) {
        return new TargetModule(modules).choose(module);
    }
}
