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
        for (Outline source : sources.all()) {
            source.types().forEach(type -> addHandlersLeftOut(type, left));
        }
        return RouteScanner.scan(sources).stream()
                .filter(route -> !left.contains(route.handler()))
                .toList();
    }

    private static void addHandlersLeftOut(TypeOutline controller, Set<String> left) {
        boolean answersData = controller.hasAnnotation("RestController", "ResponseBody");
        boolean hidden = controller.hasAnnotation("Hidden");
        for (MethodOutline method : controller.methods()) {
            Optional<AnnotationOutline> operation = method.annotation("Operation");
            boolean isDescribed =
                    answersData || method.annotation("ResponseBody").isPresent() || operation.isPresent();
            boolean isHidden = hidden
                    || method.annotation("Hidden").isPresent()
                    || operation
                            .filter(each -> each.values("hidden").contains("true"))
                            .isPresent();
            if (!isDescribed || isHidden) {
                left.add(controller.name() + "." + method.name());
            }
        }
    }
}
