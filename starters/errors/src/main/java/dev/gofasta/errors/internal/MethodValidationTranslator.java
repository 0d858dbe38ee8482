package dev.gofasta.errors.internal;

import dev.gofasta.core.Violation;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Constraints on the parameters of a controller method. */
public final class MethodValidationTranslator implements ProblemTranslator {

    private final Problems problems;

    public MethodValidationTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (!(error instanceof HandlerMethodValidationException invalid)) {
            return null;
        }
        if (invalid.isForReturnValue()) {
            // Ours to mend, and nothing of it is the caller's business.
            return this.problems.create(500, StatusTexts.code(500), StatusTexts.detail(500));
        }
        List<Violation> violations = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                errors.getAllErrors().forEach(each -> violations.add(nested(errors, each)));
            } else {
                result.getResolvableErrors().forEach(each -> violations.add(single(result, each)));
            }
        }
        return this.problems.create(400, "VALIDATION_FAILED", Violations.summary(violations), violations);
    }

    private static Violation nested(ParameterErrors errors, ObjectError error) {
        Violation.In in = Places.of(errors.getMethodParameter());
        Violation violation = BindingTranslator.violation(error, in);
        if (in != Violation.In.BODY) {
            return violation;
        }
        String path = (error instanceof FieldError field) ? field.getField() : "";
        return Places.violation(in, index(errors) + path, violation.code(), violation.message());
    }

    private static Violation single(ParameterValidationResult result, MessageSourceResolvable error) {
        MethodParameter parameter = result.getMethodParameter();
        Violation.In in = Places.of(parameter);
        String[] codes = error.getCodes();
        String code = (codes != null && codes.length > 0) ? codes[codes.length - 1] : "INVALID";
        String message = (error.getDefaultMessage() != null) ? error.getDefaultMessage() : "is not valid";
        return Places.violation(in, (in == Violation.In.BODY) ? index(result) : name(parameter), code, message);
    }

    private static String index(ParameterValidationResult result) {
        if (result.getContainerIndex() != null) {
            return "[" + result.getContainerIndex() + "]";
        }
        return (result.getContainerKey() != null) ? "[" + result.getContainerKey() + "]" : "";
    }

    private static String name(MethodParameter parameter) {
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        String given =
                (query != null) ? query.name() : (path != null) ? path.name() : (header != null) ? header.name() : "";
        String own = parameter.getParameterName();
        return !given.isEmpty() ? given : (own != null) ? own : "";
    }
}
