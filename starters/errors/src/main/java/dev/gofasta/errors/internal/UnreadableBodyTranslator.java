package dev.gofasta.errors.internal;

import dev.gofasta.core.Violation;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Bodies that are missing, broken off or not what their media type says. */
public final class UnreadableBodyTranslator implements ProblemTranslator {

    private final Problems problems;

    public UnreadableBodyTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof HttpMessageNotReadableException) {
            return unreadable(error);
        }
        if (error instanceof MaxUploadSizeExceededException) {
            return this.problems.create(413, StatusTexts.code(413), StatusTexts.detail(413));
        }
        if (error instanceof MissingServletRequestPartException part) {
            String name = part.getRequestPartName();
            return this.problems.create(
                    400,
                    "MISSING_PARAMETER",
                    "The part " + name + " is required.",
                    Violation.body("/" + name, "MISSING_PARAMETER", "is required"));
        }
        if (error instanceof MultipartException) {
            return this.problems.create(400, "MALFORMED_MULTIPART", "The body is not a valid multipart document.");
        }
        return null;
    }

    private @Nullable ProblemDetail unreadable(Throwable error) {
        // What cut the body off says itself with which status, however deep a reader has wrapped it.
        ErrorResponse cut = Causes.find(error.getCause(), ErrorResponse.class);
        if (cut != null) {
            int status = cut.getStatusCode().value();
            return this.problems.create(status, StatusTexts.code(status), StatusTexts.detail(status));
        }
        if (error.getCause() == null) {
            return this.problems.create(
                    400,
                    "MISSING_BODY",
                    "The request needs a body.",
                    Violation.body("", "MISSING_BODY", "is required"));
        }
        if (error.getCause() instanceof RuntimeException) {
            return null;
        }
        return this.problems.create(400, "MALFORMED_JSON", "The body ends early or cannot be read.");
    }
}
