package dev.gofasta.errors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Changes problem documents just before they are answered, for example to add a member. Beans of this type are applied in order. */
@FunctionalInterface
public interface ProblemCustomizer {

    /**
     * Changes a problem document.
     *
     * @param problem the document, complete
     * @param error the error that it describes, or null when only a status is known
     */
    void customize(ProblemDetail problem, @Nullable Throwable error);
}
