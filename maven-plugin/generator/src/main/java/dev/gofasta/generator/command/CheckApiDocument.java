package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.DescribedRoutes;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.openapi.RouteDrift;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.List;
import java.util.Optional;

/** Finds stored OpenAPI documents whose methods and paths are not those of the controllers; it starts nothing. */
public final class CheckApiDocument {

    private static final List<String> SELECTIONS = List.of(
            "springdoc.paths-to-match",
            "springdoc.paths-to-exclude",
            "springdoc.packages-to-scan",
            "springdoc.packages-to-exclude");

    private CheckApiDocument() {}

    /** Returns why there is nothing to compare, or empty. */
    public static Optional<String> reasonToSkip(Project project, Sources sources) {
        if (withDocument(project).isEmpty()) {
            return Optional.of("there is no " + ApiDocument.JSON + "; run mvn gofasta:openapi to begin with");
        }
        if (project.selected().size() < project.modules().size() || applications(project) > 1) {
            return Optional.of("which controllers of several modules a document describes is not known");
        }
        return withDocument(project).stream()
                .flatMap(module -> SELECTIONS.stream().filter(key -> isSet(module, key)))
                .findFirst()
                .map(key -> key + " says what is described")
                .or(() -> DescribedRoutes.doubt(sources));
    }

    /** Returns at most one finding for each document. */
    public static List<Diagnostic> check(Project project, Sources sources) {
        List<Route> routes = DescribedRoutes.scan(sources);
        return withDocument(project).stream()
                .map(module -> module.path(ApiDocument.JSON))
                .flatMap(path ->
                        project.files().read(path).flatMap(json -> RouteDrift.find(path, json, routes)).stream())
                .toList();
    }

    private static List<Module> withDocument(Project project) {
        return project.selected().stream()
                .filter(module -> project.files().exists(module.path(ApiDocument.JSON)))
                .toList();
    }

    private static long applications(Project project) {
        return project.modules().stream()
                .filter(module -> module.application() != null)
                .count();
    }

    private static boolean isSet(Module module, String key) {
        return module.configuration(key)
                .or(() -> module.configuration(key + "[0]"))
                .isPresent();
    }
}
