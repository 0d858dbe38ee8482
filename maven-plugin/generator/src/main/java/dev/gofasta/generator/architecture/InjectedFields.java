package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds fields that the container is to fill. */
record InjectedFields(InjectionFix fix) {

    private static final List<String> ANNOTATIONS = List.of("Autowired", "Inject", "Value");

    List<Diagnostic> in(Outline outline, String text) {
        List<Diagnostic> found = new ArrayList<>();
        for (TypeOutline type : outline.allTypes()) {
            if (type.kind() == TypeOutline.Kind.CLASS) {
                for (FieldOutline field : type.fields()) {
                    injected(field).ifPresent(each -> found.add(finding(outline, text, type, field, each)));
                }
            }
        }
        return found;
    }

    private static Optional<AnnotationOutline> injected(FieldOutline field) {
        return field.annotations().stream()
                .filter(each -> ANNOTATIONS.contains(each.simpleName()))
                .findFirst();
    }

    private Diagnostic finding(
            Outline outline, String text, TypeOutline type, FieldOutline field, AnnotationOutline annotation) {
        Optional<Fix> way = fix.of(outline, text, type, field, annotation);
        return new Diagnostic(
                        ProblemCode.GF_ARCH_FIELD_INJECTION,
                        Severity.ERROR,
                        "The container fills the field %s of %s: without a container it stays empty."
                                .formatted(field.name(), type.name()),
                        "gofasta",
                        outline.at(annotation.place()),
                        "Take it through the constructor, and make the field final.")
                .withFixes(way.map(List::of).orElse(List.of()));
    }
}
