package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Finds transactions that begin in a controller. */
final class ControllerTransactions {

    private static final String TRANSACTIONAL = "Transactional";

    private ControllerTransactions() {}

    static List<Diagnostic> in(Outline outline, String text) {
        List<Diagnostic> found = new ArrayList<>();
        for (TypeOutline type : outline.allTypes()) {
            if (Layers.isController(type)) {
                type.annotation(TRANSACTIONAL).ifPresent(each -> found.add(finding(outline, text, type.name(), each)));
                for (MethodOutline method : type.methods()) {
                    method.annotation(TRANSACTIONAL)
                            .ifPresent(
                                    each -> found.add(finding(outline, text, type.name() + "." + method.name(), each)));
                }
            }
        }
        return found;
    }

    private static Diagnostic finding(Outline outline, String text, String where, AnnotationOutline annotation) {
        return new Diagnostic(
                        ProblemCode.GF_ARCH_TRANSACTION,
                        Severity.ERROR,
                        where + " begins a transaction in a controller, where it also spans what makes the answer.",
                        "gofasta",
                        outline.at(annotation.place()),
                        "Put @Transactional on the method of the service that is called.")
                .withFixes(fix(outline, text, annotation));
    }

    private static Fix fix(Outline outline, String text, AnnotationOutline annotation) {
        List<FixEdit> edits = new ArrayList<>();
        boolean isLast = AnnotationText.count(text, TRANSACTIONAL) == 1;
        for (Outline.Import each : outline.imports()) {
            if (isLast && each.simpleName().equals(TRANSACTIONAL)) {
                edits.add(UnusedImport.delete(outline.path(), text, each.line()));
            }
        }
        AnnotationText.Range range = AnnotationText.range(text, annotation);
        edits.add(FixEdit.replace(outline.path(), text, range.start(), range.end(), ""));
        return Fix.edit("Remove @Transactional", Applicability.UNSAFE, edits);
    }
}
