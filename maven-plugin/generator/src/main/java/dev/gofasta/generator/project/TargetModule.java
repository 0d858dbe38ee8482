package dev.gofasta.generator.project;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the module that code is generated in.
 *
 * @param modules all modules
 */
record TargetModule(List<Module> modules) {

    Module choose(@Nullable String wanted) {
        Module module = wanted == null ? onlyOne() : withApplication(named(wanted));
        SpringBootSupport.require(module);
        if (module.applications().size() > 1) {
            throw severalClasses(module);
        }
        return module;
    }

    private Module onlyOne() {
        List<Module> applications =
                modules.stream().filter(module -> module.application() != null).toList();
        List<Module> usual =
                applications.stream().filter(module -> module.profile() == null).toList();
        List<Module> candidates = usual.isEmpty() ? applications : usual;
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        throw candidates.isEmpty() ? noApplication(modules) : severalModules(candidates);
    }

    /** Returns the module with this folder, POM or artifact id. */
    Module named(String wanted) {
        String folder = Paths.resolve("", wanted);
        return modules.stream()
                .filter(each -> each.folder().equals(folder) || each.pomPath().equals(folder))
                .findFirst()
                .or(() ->
                        modules.stream().filter(each -> isCalled(each, wanted)).findFirst())
                .orElseThrow(() -> unknown(wanted));
    }

    private static Module withApplication(Module module) {
        if (module.application() == null) {
            throw noApplication(List.of(module));
        }
        return module;
    }

    private static boolean isCalled(Module module, String wanted) {
        return module.coordinates().artifactId().equals(wanted.replaceFirst("^.*:", ""));
    }

    private RuntimeException unknown(String wanted) {
        List<String> names = modules.stream()
                .flatMap(each -> Stream.of(each.folder(), each.coordinates().artifactId()))
                .filter(name -> !name.isEmpty())
                .toList();
        Optional<String> nearest = Nearest.to(wanted, names);
        return Problem.of(
                        ProblemCode.GF_USAGE_UNKNOWN_MODULE,
                        "There is no module '" + wanted + "'.",
                        nearest.map(name -> "Did you mean " + name + "? ").orElse("") + "The modules are: "
                                + modules.stream().map(TargetModule::label).collect(Collectors.joining(", ")) + ".")
                .asException();
    }

    private static RuntimeException noApplication(List<Module> searched) {
        Optional<String> kotlin = searched.stream()
                .flatMap(module -> module.kotlinApplication().stream())
                .findFirst();
        if (kotlin.isPresent()) {
            return Problem.of(
                            ProblemCode.GF_PROJECT_NO_APPLICATION,
                            "The application's main class is written in Kotlin (" + kotlin.get()
                                    + "), and gofasta generates Java for applications in Java.",
                            "Give the module a main class in Java, or generate in a module that has one.")
                    .asException();
        }
        String where = searched.size() == 1
                ? searched.get(0).folders().main() + " of " + label(searched.get(0))
                : "src/main/java";
        return Problem.of(
                        ProblemCode.GF_PROJECT_NO_APPLICATION,
                        "No class below " + where + " carries @SpringBootConfiguration or @SpringBootApplication.",
                        "Run the command in the module that holds the application's main class.")
                .asException();
    }

    private static RuntimeException severalModules(List<Module> candidates) {
        return Problem.of(
                        ProblemCode.GF_PROJECT_NO_APPLICATION,
                        "Several modules hold an application: "
                                + candidates.stream().map(TargetModule::label).collect(Collectors.joining(", ")) + ".",
                        "Name one of them: -Dmodule=" + argument(candidates.get(0)) + ".")
                .asException();
    }

    private static RuntimeException severalClasses(Module module) {
        List<ApplicationClass> applications = module.applications();
        return Problem.of(
                        ProblemCode.GF_PROJECT_NO_APPLICATION,
                        "Several classes of " + label(module) + " are applications: "
                                + applications.stream()
                                        .map(ApplicationClass::qualifiedName)
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "Name the main one in the POM: <start-class>"
                                + applications.get(0).qualifiedName() + "</start-class> among the properties.")
                .asException();
    }

    private static String argument(Module module) {
        return module.folder().isEmpty() ? module.coordinates().artifactId() : module.folder();
    }

    private static String label(Module module) {
        String artifactId = module.coordinates().artifactId();
        return module.folder().isEmpty() || module.folder().equals(artifactId)
                ? artifactId
                : module.folder() + " (" + artifactId + ")";
    }
}
