package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The classes of a resource that is there, wherever below the application's package people have put them.
 *
 * @param files the project's files
 * @param module the module of the resource
 * @param application the application it belongs to
 * @param name the resource's name
 */
record ResourceClasses(ProjectFiles files, Module module, ApplicationClass application, Name name) {

    private static final String JAVA = ".java";

    /**
     * Looks for a resource.
     *
     * @throws ProblemException GF_GEN_UNKNOWN_RESOURCE when it has neither an entity nor a controller nor a service
     */
    static ResourceClasses of(Project project, String given) {
        Module module = project.target();
        Name name = Names.requireResource(given);
        ResourceClasses classes =
                new ResourceClasses(project.files(), module, Objects.requireNonNull(module.application()), name);
        if (classes.find("").isEmpty()
                && classes.find("Controller").isEmpty()
                && classes.find("Service").isEmpty()) {
            throw classes.unknown();
        }
        return classes;
    }

    /** Returns the path of the class whose name is the resource's with {@code suffix}. */
    Optional<String> find(String suffix) {
        return only(module.mainJava(application.packageName()), suffix);
    }

    /** Returns the path of the test class whose name is the resource's with {@code suffix}. */
    Optional<String> findTest(String suffix) {
        return only(module.testJava(application.packageName()), suffix);
    }

    /**
     * Returns the path of the class whose name is the resource's with {@code suffix}.
     *
     * @throws ProblemException GF_PATCH_NO_TARGET when there is none
     */
    String require(String suffix) {
        return find(suffix)
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_PATCH_NO_TARGET,
                                "There is no class " + name.pascal() + suffix + " below "
                                        + module.mainJava(application.packageName()) + ".",
                                "Make it first, or write the change by hand; nothing was written.")
                        .asException());
    }

    /** Returns the paths of all main classes below the application's package. */
    List<String> mainSources() {
        return files.list(module.mainJava(application.packageName()), JAVA);
    }

    /** Returns the name with its package of the class in the file at {@code path}. */
    String qualifiedName(String path) {
        String root = module.mainJava("") + "/";
        return path.substring(root.length(), path.length() - JAVA.length()).replace('/', '.');
    }

    /** Returns the package of the class in the file at {@code path}. */
    String packageOf(String path) {
        String qualified = qualifiedName(path);
        return qualified.substring(0, Math.max(qualified.lastIndexOf('.'), 0));
    }

    private Optional<String> only(String folder, String suffix) {
        String file = name.pascal() + suffix + JAVA;
        List<String> found = files.list(folder, file).stream()
                .filter(path -> path.endsWith("/" + file))
                .toList();
        if (found.size() > 1) {
            throw Problem.of(
                            ProblemCode.GF_PATCH_AMBIGUOUS,
                            "There are several classes " + name.pascal() + suffix + ": " + String.join(", ", found)
                                    + ".",
                            "Leave one of them, or write the change by hand; nothing was written.")
                    .asException();
        }
        return found.stream().findFirst();
    }

    private ProblemException unknown() {
        List<String> entities = mainSources().stream()
                .filter(path -> files.read(path).filter(CodeText::isEntity).isPresent())
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - JAVA.length()))
                .sorted()
                .toList();
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                        "There is no resource " + name.pascal() + " below " + module.mainJava(application.packageName())
                                + ".",
                        Nearest.to(name.pascal(), entities)
                                        .map(near -> "Did you mean " + near + "? ")
                                        .orElse("")
                                + (entities.isEmpty()
                                        ? "Make it with './gofasta scaffold'."
                                        : "Resources: " + String.join(", ", entities) + "."))
                .asException();
    }
}
