package dev.gofasta.errors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Describes one family of errors. Beans of this type are asked in order; those of the application come first. */
@FunctionalInterface
public interface ProblemTranslator {

    /**
     * Describes an error.
     *
     * @param error the error
     * @return the document, best made by {@link Problems}, or null to leave the error to the next translator
     */
    @Nullable
    ProblemDetail translate(Throwable error);
}
