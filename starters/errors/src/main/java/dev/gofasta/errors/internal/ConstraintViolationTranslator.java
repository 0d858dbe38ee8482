package dev.gofasta.errors.internal;

import dev.gofasta.core.Violation;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Constraints of Bean Validation that are checked behind the controller: on services and on entities. */
public final class ConstraintViolationTranslator implements ProblemTranslator {

    private final Problems problems;

    public ConstraintViolationTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (!(error instanceof ConstraintViolationException invalid) || invalid.getConstraintViolations() == null) {
            return null;
        }
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(ConstraintViolationTranslator::violation)
                .sorted(Violation.BY_PLACE)
                .toList();
        return this.problems.create(400, "VALIDATION_FAILED", Violations.summary(violations), violations);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Violation.body(pointer(violation.getPropertyPath()), code, violation.getMessage());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                Pointers.append(pointer, node.getIndex().toString());
            } else if (node.getKey() != null) {
                Pointers.append(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                Pointers.append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }
}
