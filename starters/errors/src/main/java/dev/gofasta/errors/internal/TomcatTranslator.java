package dev.gofasta.errors.internal;

import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Bodies, query strings and forms that Tomcat cannot decode; it says so when they are first asked for. */
public final class TomcatTranslator implements ProblemTranslator {

    private final Problems problems;

    public TomcatTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof BadRequestException) {
            return this.problems.create(400, "BAD_REQUEST", StatusTexts.detail(400));
        }
        InvalidParameterException invalid = Causes.find(error, InvalidParameterException.class);
        if (invalid == null) {
            return null;
        }
        int status = invalid.getErrorCode();
        return (status == 413)
                ? this.problems.create(status, StatusTexts.code(status), StatusTexts.detail(status))
                : this.problems.create(400, "INVALID_PARAMETER", "The parameters of the request cannot be decoded.");
    }
}
