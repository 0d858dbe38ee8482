package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.MissingParts;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Obstacles;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What must hold before a resource is planned. */
final class ResourceChecks {

    private static final List<String> CLASS_SUFFIXES = List.of(
            "", "Repository", "Request", "Response", "Filter", "Service", "ServiceImpl", "Controller", "Wiring");

    private ResourceChecks() {}

    static void requireStarters(Module module) {
        Obstacles.requireNone(module);
        MissingParts.requireNone(module);
    }

    static ApplicationClass requireExplicitWiring(ProjectFiles files, Module module) {
        ApplicationClass application = Objects.requireNonNull(module.application());
        if (module.wiringMode() != WiringMode.EXPLICIT) {
            throw Problem.of(
                            ProblemCode.GF_PROJECT_NO_APPLICATION,
                            "The project has no class " + WiringIndex.packageOf(application)
                                    + ".Wiring that collects its beans.",
                            "Make the project with gofasta-archetype-rest; scaffolding into component-scanned projects"
                                    + " is not there yet.")
                    .asException();
        }
        return application;
    }

    static Name requireUsableName(String given) {
        return Names.requireResource(given);
    }

    /**
     * Looks for every class that would be generated, in any package, and as file systems do that ignore case. A file at the
     * very place of a generated one is not judged here, but for the entity's: the plan lists those, and force may name them.
     */
    static void requireFreeName(
            ProjectFiles files, Module module, ApplicationClass application, Name name, Predicate<String> planned) {
        Map<String, String> wanted = new TreeMap<>();
        CLASS_SUFFIXES.forEach(suffix -> wanted.put(fileOf(name.pascal() + suffix), name.pascal() + suffix));
        for (String path : files.list(module.mainJava(application.packageName()), ".java")) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            String type = wanted.get(file.toLowerCase(Locale.ROOT));
            if (type != null && (type.equals(name.pascal()) || !planned.test(path))) {
                throw taken(name, type, path, file.equals(type + ".java"));
            }
        }
    }

    private static String fileOf(String type) {
        return type.toLowerCase(Locale.ROOT) + ".java";
    }

    private static ProblemException taken(Name name, String type, String path, boolean sameCase) {
        String owner = type.equals(name.pascal()) ? "" : ", and '" + name.pascal() + "' would need the name";
        return Problem.of(
                        ProblemCode.GF_GEN_NAME_TAKEN,
                        "There is a class " + type + " already" + (sameCase ? "" : " but for its case") + ": " + path
                                + owner + ".",
                        "Choose another name; nothing was written.")
                .asException();
    }
}
