package dev.gofasta.errors.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** The failures that the application foresees. */
public final class ApplicationExceptionTranslator implements ProblemTranslator {

    private final Problems problems;

    public ApplicationExceptionTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        return (error instanceof ApplicationException exception) ? this.problems.create(exception) : null;
    }
}
