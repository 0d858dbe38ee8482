package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a module one that resources can't be generated for, and that adding something would not mend. */
public final class Obstacles {

    private static final int OLDEST_JAVA = 17;
    private static final Set<String> SERVLET = Set.of("spring-boot-starter-webmvc", "spring-boot-starter-web");
    private static final Set<String> FLYWAY = Set.of("spring-boot-starter-flyway", "spring-boot-flyway", "flyway-core");
    private static final Set<String> LIQUIBASE =
            Set.of("spring-boot-starter-liquibase", "spring-boot-liquibase", "liquibase-core");
    private static final Set<String> OTHER_DRIVERS =
            Set.of("ojdbc8", "ojdbc11", "ojdbc17", "jcc", "h2", "hsqldb", "derby");

    private static final List<Function<Module, Optional<Problem>>> ALL = List.of(
            Obstacles::reactive,
            Obstacles::liquibase,
            Obstacles::otherDatabase,
            Obstacles::oldJava,
            Obstacles::sourcesElsewhere,
            Obstacles::javaModule,
            Obstacles::defaultPackage,
            Obstacles::scansElsewhere);

    private Obstacles() {}

    /**
     * Refuses a module that resources can't be generated for.
     *
     * @throws dev.gofasta.generator.problem.ProblemException with the first reason
     */
    public static void requireNone(Module module) {
        ALL.stream().flatMap(check -> check.apply(module).stream()).findFirst().ifPresent(problem -> {
            throw problem.asException();
        });
    }

    private static Optional<Problem> reactive(Module module) {
        Set<String> names = names(module);
        return when(
                names.contains("spring-boot-starter-webflux")
                        && SERVLET.stream().noneMatch(names::contains),
                "The application is a reactive one (spring-boot-starter-webflux), and generated controllers are servlets'.",
                "Generate in an application with spring-boot-starter-webmvc.");
    }

    private static Optional<Problem> liquibase(Module module) {
        Set<String> names = names(module);
        return when(
                LIQUIBASE.stream().anyMatch(names::contains) && FLYWAY.stream().noneMatch(names::contains),
                "The schema is migrated by Liquibase, and generated migrations are Flyway's.",
                "Two tools that migrate one schema get in each other's way. Move to Flyway first, or write the resource"
                        + " by hand.");
    }

    private static Optional<Problem> otherDatabase(Module module) {
        Set<String> names = names(module);
        String other = OTHER_DRIVERS.stream().filter(names::contains).sorted().collect(Collectors.joining(", "));
        return when(
                module.knownDatabase().isEmpty() && !other.isEmpty(),
                "The only database driver that the POM names is " + other + ", which there are no migrations for.",
                "Add the driver of a database that gofasta knows, such as org.postgresql:postgresql.");
    }

    private static Optional<Problem> oldJava(Module module) {
        int release = module.javaRelease().orElse(OLDEST_JAVA);
        return when(
                release < OLDEST_JAVA,
                "The module is compiled for Java " + release + ", and generated code needs " + OLDEST_JAVA + ".",
                "Raise the release in the POM; Spring Boot 4 needs it, too.");
    }

    private static Optional<Problem> sourcesElsewhere(Module module) {
        SourceFolders folders = module.folders();
        return when(
                !folders.areWithinTheModule(),
                "The POM keeps sources outside the module: "
                        + Stream.of(folders.main(), folders.test(), folders.resources())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".",
                "Keep them in folders of the module.");
    }

    private static Optional<Problem> javaModule(Module module) {
        String descriptor = module.mainJava("") + "/module-info.java";
        return when(
                module.files().exists(descriptor),
                descriptor
                        + " makes the application a Java module, which would have to require what generated code uses.",
                "Generate in an application on the class path.");
    }

    private static Optional<Problem> defaultPackage(Module module) {
        ApplicationClass application = module.application();
        return when(
                application != null && application.packageName().isEmpty(),
                "The application's main class is in the default package, from which Spring would scan every library.",
                "Move it into a package of your own.");
    }

    private static Optional<Problem> scansElsewhere(Module module) {
        ApplicationClass application = module.application();
        if (application == null) {
            return Optional.empty();
        }
        Optional<String> blind =
                Scans.of(module.files().read(application.path()).orElse("")).without(application.packageName());
        return when(
                blind.isPresent(),
                "The annotation @" + blind.orElse("") + " of " + application.simpleName()
                        + " names other packages than the application's own, " + application.packageName()
                        + ", where code is generated.",
                "Add \"" + application.packageName() + "\" to its packages.");
    }

    private static Set<String> names(Module module) {
        return module.available().stream()
                .filter(each -> !each.testOnly())
                .map(Dependency::artifactId)
                .collect(Collectors.toSet());
    }

    private static Optional<Problem> when(boolean holds, String message, String hint) {
        return holds ? Optional.of(Problem.of(ProblemCode.GF_PROJECT_UNSUPPORTED, message, hint)) : Optional.empty();
    }
}
