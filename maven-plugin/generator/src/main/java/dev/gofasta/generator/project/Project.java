package dev.gofasta.generator.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Maven project with Spring Boot 4, read once and never changed.
 *
 * @param files its files
 * @param coordinates the coordinates of its root
 * @param modules its modules, the root first
 * @param wanted the folder or the artifact id of the module to work in, or null for the only one with an application
 */
public record Project(
        ProjectFiles files,
        Coordinates coordinates,
        List<Module> modules,
        @Nullable String wanted) {

    /** A project to work in where its only application is. */
    public Project(ProjectFiles files, Coordinates coordinates, List<Module> modules) {
        this(files, coordinates, modules, null);
    }

    /**
     * Returns this project with another module to work in.
     *
     * @param module the folder or the artifact id of a module, or null
     */
    public Project in(@Nullable String module) {
        return new Project(files, coordinates, modules, module);
    }

    /**
     * Returns the module that code is generated in: the one that is asked for, or else the only one with an application.
     * Modules that are built only with a profile are taken when they are asked for, or when there is no other.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such module, it has no main class or several,
     *     it is not one of Spring Boot 4, or, where none is asked for, when several modules have one
     */
    public Module target() {
        return new TargetModule(modules).choose(wanted);
    }

    /**
     * Returns the modules to look at: the one that is asked for, or else all.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such module
     */
    public List<Module> selected() {
        return wanted == null ? modules : List.of(new TargetModule(modules).named(wanted));
    }

    /**
     * Returns those of the modules to look at that hold an application.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such module
     */
    public List<Module> applications() {
        return selected().stream()
                .filter(module -> module.application() != null)
                .toList();
    }
}
