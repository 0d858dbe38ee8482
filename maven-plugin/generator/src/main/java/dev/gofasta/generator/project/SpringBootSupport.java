package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which versions of Spring Boot are worked with. */
final class SpringBootSupport {

    private static final String SUPPORTED_MAJOR = "4.";

    private SpringBootSupport() {}

    private static boolean isSupported(Module module) {
        return module.springBootVersion()
                .filter(version -> version.startsWith(SUPPORTED_MAJOR))
                .isPresent();
    }

    /** Refuses a project without any module of Spring Boot 4; the parent that could not be read may be why. */
    static void requireOneOf(List<Module> modules, @Nullable ParentReference missingParent) {
        if (modules.stream().noneMatch(SpringBootSupport::isSupported)) {
            Optional<String> other = modules.stream()
                    .flatMap(module -> module.springBootVersion().stream())
                    .findFirst();
            throw other.isEmpty() && missingParent != null
                    ? withoutParent(missingParent)
                    : refusal("This project", other, "its POM names no Spring Boot version");
        }
    }

    /** Refuses a module that is not one of Spring Boot 4, although another one of its project is. */
    static void require(Module module) {
        if (!isSupported(module)) {
            throw refusal(
                    "The module " + module.pomPath(),
                    module.springBootVersion(),
                    "neither its POM nor a parent names a Spring Boot version");
        }
    }

    private static RuntimeException refusal(String what, Optional<String> version, String otherwise) {
        String found = version.map(number -> "it uses Spring Boot " + number).orElse(otherwise);
        return Problem.of(
                        ProblemCode.GF_PROJECT_NOT_SPRING_BOOT,
                        what + " is not one of Spring Boot 4: " + found + ".",
                        "Use spring-boot-starter-parent 4.1 or later as the parent, or import"
                                + " spring-boot-dependencies of that version.")
                .asException();
    }

    private static RuntimeException withoutParent(ParentReference parent) {
        return Problem.of(
                        ProblemCode.GF_PROJECT_NOT_SPRING_BOOT,
                        "The POM names no Spring Boot version, and its parent " + parent
                                + " is neither in the workspace nor in the local repository.",
                        "Let Maven fetch the parent by 'mvn validate', then run this again.")
                .asException();
    }
}
