package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.DescribedRoutes;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.openapi.RouteDrift;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds stored OpenAPI documents whose methods and paths are not those of the controllers; it starts nothing. */
public final class CheckApiDocument {

    /** What changes paths, or which of them are described, where the sources of controllers don't show it. */
    private static final List<String> IN_CODE =
            List.of("addPathPrefix", "configurePathMatch", "RouterFunction", "GroupedOpenApi", "OpenApiMethodFilter");

    private static final List<String> IN_CONFIGURATION = List.of(
            "springdoc.paths-to-match",
            "springdoc.paths-to-exclude",
            "springdoc.packages-to-scan",
            "springdoc.packages-to-exclude");

    private CheckApiDocument() {}

    /** Returns whether a selected module keeps its document. */
    public static boolean hasDocument(Project project) {
        return project.selected().stream().anyMatch(module -> project.files().exists(module.path(ApiDocument.JSON)));
    }

    /** Returns at most one finding for each document. */
    public static List<Diagnostic> check(Project project) {
        return project.selected().stream()
                .flatMap(module -> check(project, module))
                .toList();
    }

    private static Stream<Diagnostic> check(Project project, Module module) {
        String path = module.path(ApiDocument.JSON);
        return project.files().read(path).stream().flatMap(json -> {
            Map<String, String> sources = sources(project, module);
            if (isConfigured(module) || sources.values().stream().anyMatch(CheckApiDocument::changesPaths)) {
                return Stream.empty();
            }
            sources.values().removeIf(text -> !text.contains("Controller"));
            return RouteDrift.find(path, json, DescribedRoutes.scan(Sources.of(sources))).stream();
        });
    }

    /** The module's own and those of modules that are no applications themselves. */
    private static Map<String, String> sources(Project project, Module application) {
        Map<String, String> sources = new TreeMap<>();
        for (Module module : project.modules()) {
            if (module.folder().equals(application.folder()) || module.application() == null) {
                for (String path : project.files().list(module.mainJava(""), ".java")) {
                    project.files().read(path).ifPresent(text -> sources.put(path, text));
                }
            }
        }
        return sources;
    }

    private static boolean changesPaths(String source) {
        return IN_CODE.stream().anyMatch(source::contains);
    }

    private static boolean isConfigured(Module module) {
        return IN_CONFIGURATION.stream()
                .anyMatch(key -> module.configuration(key)
                        .or(() -> module.configuration(key + "[0]"))
                        .isPresent());
    }
}
