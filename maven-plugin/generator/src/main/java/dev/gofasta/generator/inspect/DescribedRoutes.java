package dev.gofasta.generator.inspect;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The routes that belong into the OpenAPI document: those that answer with data and are not hidden. */
public final class DescribedRoutes {

    private DescribedRoutes() {}

    /** Returns those of {@code sources}, sorted by path, then method. */
    public static List<Route> scan(Sources sources) {
        Set<String> left = new HashSet<>();
        for (Outline outline : sources.all()) {
            outline.types().forEach(type -> addHandlersLeftOut(type, left));
        }
        return RouteScanner.scan(sources).stream()
                .filter(route -> !left.contains(route.handler()))
                .toList();
    }

    /**
     * Returns why the routes of {@code sources} are not all that a document describes, or other ones, or empty where
     * nothing speaks against it.
     */
    public static Optional<String> doubt(Sources sources) {
        return sources.all().stream()
                .flatMap(outline -> outline.allTypes().stream())
                .flatMap(type -> doubt(type, sources).stream())
                .findFirst();
    }

    private static Optional<String> doubt(TypeOutline type, Sources sources) {
        if (type.methods().stream().anyMatch(DescribedRoutes::changesTheDocument)) {
            return Optional.of(type.name() + " changes paths, or what is described");
        }
        boolean inherits = type.hasAnnotation("RestController", "Controller")
                && type.supertypes().stream().anyMatch(name -> mayHaveRoutes(name, sources));
        return inherits ? Optional.of(type.name() + " may inherit routes") : Optional.empty();
    }

    private static boolean changesTheDocument(MethodOutline method) {
        String made = method.returnType();
        return method.name().equals("configurePathMatch")
                || made.startsWith("RouterFunction")
                || made.endsWith("GroupedOpenApi")
                || made.endsWith("OpenApiMethodFilter");
    }

    /** A type of a library may have any. */
    private static boolean mayHaveRoutes(String name, Sources sources) {
        String simpleName = name.replaceFirst("<.*", "").replaceFirst(".*\\.", "");
        List<Sources.Found> found = sources.named(simpleName);
        return found.isEmpty()
                || found.stream()
                        .map(Sources.Found::type)
                        .anyMatch(type -> !type.supertypes().isEmpty()
                                || type.methods().stream()
                                        .flatMap(method -> method.annotations().stream())
                                        .anyMatch(annotation ->
                                                annotation.simpleName().endsWith("Mapping")));
    }

    private static void addHandlersLeftOut(TypeOutline controller, Set<String> left) {
        boolean answersData = controller.hasAnnotation("RestController", "ResponseBody");
        for (MethodOutline method : controller.methods()) {
            Optional<AnnotationOutline> operation = method.annotation("Operation");
            boolean isDescribed =
                    answersData || method.annotation("ResponseBody").isPresent() || operation.isPresent();
            boolean isHidden = controller.hasAnnotation("Hidden")
                    || method.annotation("Hidden").isPresent()
                    || operation
                            .map(each -> each.values("hidden").contains("true"))
                            .orElse(false);
            if (!isDescribed || isHidden) {
                left.add(controller.name() + "." + method.name());
            }
        }
    }
}
