package dev.gofasta.errors.internal;

import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Errors that carry their own status: Spring's {@link ErrorResponse} and {@link ResponseStatus}. It is asked last. */
final class ErrorResponseTranslator implements ProblemTranslator {

    private final Problems problems;

    ErrorResponseTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof ErrorResponseException exception) {
            return written(exception);
        }
        if (error instanceof ErrorResponse response) {
            return plain(response.getStatusCode().value());
        }
        if (error instanceof HttpMessageNotReadableException) {
            return this.problems.create(400, "MALFORMED_JSON", "The body cannot be read.");
        }
        ResponseStatus annotation = AnnotatedElementUtils.findMergedAnnotation(error.getClass(), ResponseStatus.class);
        return (annotation != null) ? annotated(annotation) : null;
    }

    /** What somebody wrote for the caller is kept: the members of the document, or the reason of the status. */
    private ProblemDetail written(ErrorResponseException exception) {
        ProblemDetail body = exception.getBody();
        int status = exception.getStatusCode().value();
        Map<String, Object> properties = body.getProperties();
        Object code = (properties != null) ? properties.get(Problems.CODE) : null;
        if (code == null && status == 500) {
            return plain(status);
        }
        // A copy: the exception may be a constant.
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(body.getType());
        problem.setTitle(body.getTitle());
        problem.setInstance(body.getInstance());
        if (properties != null) {
            properties.forEach(problem::setProperty);
        }
        String detail =
                (exception instanceof ResponseStatusException reasoned) ? reasoned.getReason() : body.getDetail();
        problem.setDetail((detail != null) ? detail : StatusTexts.detail(status));
        this.problems.complete(problem, (code != null) ? code.toString() : StatusTexts.code(status));
        return problem;
    }

    private ProblemDetail annotated(ResponseStatus annotation) {
        HttpStatus status = annotation.code();
        String reason = annotation.reason();
        return this.problems.create(
                status.value(),
                StatusTexts.code(status.value()),
                reason.isEmpty() ? StatusTexts.detail(status.value()) : reason);
    }

    private ProblemDetail plain(int status) {
        return this.problems.create(status, StatusTexts.code(status), StatusTexts.detail(status));
    }
}
