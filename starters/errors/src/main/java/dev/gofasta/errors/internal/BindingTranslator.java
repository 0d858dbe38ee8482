package dev.gofasta.errors.internal;

import dev.gofasta.core.Violation;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Bodies and groups of query parameters that are bound to an object and found wanting. */
public final class BindingTranslator implements ProblemTranslator {

    private final Problems problems;

    public BindingTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof MethodArgumentNotValidException invalid) {
            return describe(invalid.getBindingResult(), Places.of(invalid.getParameter()));
        }
        if (error instanceof BindException invalid) {
            return describe(invalid.getBindingResult(), Violation.In.QUERY);
        }
        return null;
    }

    private ProblemDetail describe(BindingResult result, Violation.In in) {
        List<Violation> violations = result.getAllErrors().stream()
                .map(error -> violation(error, in))
                .distinct()
                .sorted(Violation.BY_PLACE)
                .toList();
        boolean unbound = result.getAllErrors().stream().allMatch(BindingTranslator::bindingFailure);
        return unbound
                ? this.problems.create(400, "INVALID_PARAMETER", Violations.summary(violations), violations)
                : this.problems.create(400, "VALIDATION_FAILED", Violations.summary(violations), violations);
    }

    private static boolean bindingFailure(ObjectError error) {
        return error instanceof FieldError field && field.isBindingFailure();
    }

    /** Describes one error of Spring's binding; shared with method validation. */
    static Violation violation(ObjectError error, Violation.In in) {
        String path = (error instanceof FieldError field) ? field.getField() : "";
        if (bindingFailure(error)) {
            String message = error.contains(TypeMismatchException.class)
                    ? ParameterTranslator.message(error.unwrap(TypeMismatchException.class))
                    : "is not valid";
            return Places.violation(in, path, "INVALID_TYPE", message);
        }
        String code = (error.getCode() != null) ? error.getCode() : "INVALID";
        String message = (error.getDefaultMessage() != null) ? error.getDefaultMessage() : "is not valid";
        return Places.violation(in, path, code, message);
    }
}
