package dev.gofasta.generator.command;

import dev.gofasta.generator.edit.PomDependency;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The starters that there are, as data.
 *
 * @param starters all of them, in the order of the docs
 */
record StarterCatalog(List<Starter> starters) {

    private static final String OURS = "dev.gofasta";
    private static final String BOOT = "org.springframework.boot";

    /** The starters of this version of gofasta. */
    static final StarterCatalog CURRENT = new StarterCatalog(List.of(
            starter("core", "exceptions, request ids, the clock", List.of(), Map.of()),
            starter("errors", "every error as application/problem+json", List.of(), Map.of()),
            starter("web", "strict JSON, pages, entity tags, merge patches", List.of(boot("webmvc")), Map.of()),
            starter("data", "a base class for entities, filters for lists", List.of(boot("data-jpa")), Map.of()),
            starter("seeds", "data that a new database starts with", List.of(), Map.of()),
            starter(
                    "health",
                    "endpoints for liveness and readiness",
                    List.of(boot("actuator")),
                    Map.of("management.endpoints.web.exposure.include", "health")),
            starter("openapi", "the OpenAPI document and Swagger UI", List.of(), Map.of()),
            new Starter(
                    "dev-services",
                    "a PostgreSQL when none is configured",
                    List.of(new PomDependency(OURS, artifact("dev-services"), null, null, true)),
                    Map.of(),
                    List.of()),
            new Starter(
                    "test",
                    "tests on a real database, query counts",
                    List.of(new PomDependency(OURS, artifact("test"), null, "test", false)),
                    Map.of(),
                    List.of())));

    private static Starter starter(
            String name, String summary, List<PomDependency> others, Map<String, String> settings) {
        List<PomDependency> dependencies = new ArrayList<>(List.of(PomDependency.of(OURS, artifact(name))));
        dependencies.addAll(others);
        return new Starter(name, summary, dependencies, settings, List.of());
    }

    private static PomDependency boot(String name) {
        return PomDependency.of(BOOT, "spring-boot-starter-" + name);
    }

    private static String artifact(String name) {
        return "gofasta-starter-" + name;
    }

    /**
     * Returns the starter of this name; the name of its artifact will do.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_UNKNOWN_STARTER, naming the nearest and all
     */
    Starter require(String given) {
        String wanted =
                given.startsWith(artifact("")) ? given.substring(artifact("").length()) : given;
        List<String> names = starters.stream().map(Starter::name).toList();
        return starters.stream()
                .filter(starter -> starter.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_GEN_UNKNOWN_STARTER,
                                "There is no starter '" + given + "'.",
                                Nearest.to(wanted, names)
                                                .map(near -> "Did you mean '" + near + "'? ")
                                                .orElse("")
                                        + "Starters: "
                                        + starters.stream()
                                                .map(starter -> starter.name() + " (" + starter.summary() + ")")
                                                .collect(Collectors.joining(", "))
                                        + ".")
                        .asException());
    }
}
