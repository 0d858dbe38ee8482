package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.ReservedWords;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What must hold before a resource is planned. */
final class ResourceChecks {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*");
    private static final List<String> STARTERS = List.of("gofasta-starter-data", "gofasta-starter-web");

    private ResourceChecks() {}

    static void requireStarters(Module module) {
        for (String starter : STARTERS) {
            if (!module.dependencies().contains(starter)) {
                throw Problem.of(
                                ProblemCode.GF_PROJECT_STARTER_MISSING,
                                "The generated code needs " + starter + ", which the POM does not declare.",
                                "Import dev.gofasta:gofasta-bom and add the dependency dev.gofasta:" + starter + ".")
                        .asException();
            }
        }
    }

    static ApplicationClass requireExplicitWiring(ProjectFiles files, Module module) {
        ApplicationClass application = Objects.requireNonNull(module.application());
        if (!files.exists(WiringIndex.pathIn(module, application))) {
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
        if (!NAME.matcher(given).matches()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_NAME,
                            "'" + given + "' is not a resource name.",
                            "Use letters and digits, starting with a letter, such as Product or OrderItem.")
                    .asException();
        }
        Name name = Name.of(given);
        if (ReservedWords.isKnownType(name.pascal()) || ReservedWords.isJavaKeyword(name.camel())) {
            throw Problem.of(
                            ProblemCode.GF_GEN_RESERVED_NAME,
                            "'" + given + "' would clash with a name of Java, Spring or gofasta.",
                            "Choose a more specific name, such as Shop" + name.pascal() + ".")
                    .asException();
        }
        if (ReservedWords.isSqlKeyword(name.snakePlural())) {
            throw Problem.of(
                            ProblemCode.GF_GEN_RESERVED_NAME,
                            "'" + given + "' would make the table '" + name.snakePlural()
                                    + "', a reserved word of SQL.",
                            "Choose a more specific name, such as Shop" + name.pascal() + ".")
                    .asException();
        }
        return name;
    }

    static void requireFreeName(ProjectFiles files, Module module, ApplicationClass application, Name name) {
        String suffix = "/" + name.pascal() + ".java";
        files.list(module.mainJava(application.packageName()), suffix.substring(1)).stream()
                .filter(path -> path.endsWith(suffix))
                .findFirst()
                .ifPresent(path -> {
                    throw Problem.of(
                                    ProblemCode.GF_GEN_NAME_TAKEN,
                                    "There is a class " + name.pascal() + " already: " + path + ".",
                                    "Choose another name; nothing was written.")
                            .asException();
                });
    }
}
