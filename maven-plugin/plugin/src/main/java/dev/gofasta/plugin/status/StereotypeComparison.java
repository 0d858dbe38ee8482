package dev.gofasta.plugin.status;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether each class that carries a stereotype is named by a configuration class; without a component scan it does nothing
 * otherwise. What is meant for a profile or under a condition may be absent.
 */
final class StereotypeComparison implements Comparison {

    private static final Set<String> STEREOTYPES = Set.of(
            "Component",
            "Service",
            "Repository",
            "Controller",
            "RestController",
            "ControllerAdvice",
            "RestControllerAdvice");

    @Override
    public String kind() {
        return "stereotypes";
    }

    @Override
    public Compared compare(Inspected project) {
        if (!project.isExplicit()) {
            return Compared.skip("the project scans for components");
        }
        List<String> configurations = project.sources().all().stream()
                .filter(outline -> outline.types().stream().anyMatch(StereotypeComparison::isConfiguration))
                .flatMap(outline -> project.files().read(outline.path()).stream())
                .toList();
        List<Diagnostic> lost = new ArrayList<>();
        for (Outline outline : project.sources().all()) {
            for (TypeOutline type : outline.types()) {
                stereotype(type)
                        .filter(stereotype -> configurations.stream().noneMatch(text -> names(text, type.name())))
                        .ifPresent(stereotype -> lost.add(lost(outline, type, stereotype)));
            }
        }
        return Compared.of(lost);
    }

    private static boolean isConfiguration(TypeOutline type) {
        return type.annotations().stream().anyMatch(each -> each.simpleName().endsWith("Configuration"))
                || type.hasAnnotation("SpringBootApplication");
    }

    private static Optional<AnnotationOutline> stereotype(TypeOutline type) {
        boolean absentAtTimes = type.modifiers().contains("abstract")
                || type.kind() == TypeOutline.Kind.INTERFACE
                || type.annotations().stream()
                        .anyMatch(each -> each.simpleName().startsWith("Conditional")
                                || each.simpleName().equals("Profile"));
        return absentAtTimes
                ? Optional.empty()
                : type.annotations().stream()
                        .filter(each -> STEREOTYPES.contains(each.simpleName()))
                        .findFirst();
    }

    private static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            int end = at + name.length();
            if (starts && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic lost(Outline outline, TypeOutline type, AnnotationOutline stereotype) {
        return new Diagnostic(
                ProblemCode.GF_WIRE_UNREGISTERED,
                Severity.ERROR,
                type.name() + " carries @" + stereotype.simpleName() + " but nothing registers it.",
                "gofasta",
                outline.at(type.place()),
                "Add a @Bean method that returns it to a wiring class, or remove the annotation.");
    }
}
