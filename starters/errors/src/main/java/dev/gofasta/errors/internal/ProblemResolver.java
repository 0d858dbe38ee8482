package dev.gofasta.errors.internal;

import dev.gofasta.errors.ProblemCustomizer;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Finds the problem document of any error: the first translator that knows it wins, the rest is an internal error. */
public class ProblemResolver {

    private static final Log logger = LogFactory.getLog(ProblemResolver.class);

    // Named, since the transaction module may be absent; what a commit refuses arrives wrapped in it.
    private static final Set<String> WRAPPERS = Set.of(
            CompletionException.class.getName(),
            ExecutionException.class.getName(),
            UndeclaredThrowableException.class.getName(),
            UncheckedIOException.class.getName(),
            "org.springframework.transaction.TransactionSystemException",
            "jakarta.persistence.RollbackException");

    private final Problems problems;

    private final List<ProblemTranslator> translators;

    private final List<ProblemCustomizer> customizers;

    private final ErrorResponseTranslator fallback;

    public ProblemResolver(
            Problems problems, List<ProblemTranslator> translators, List<ProblemCustomizer> customizers) {
        this.problems = problems;
        this.translators = translators;
        this.customizers = customizers;
        this.fallback = new ErrorResponseTranslator(problems);
    }

    /** Describes an error and logs it if it is ours to mend. */
    public ProblemDetail resolve(Throwable error) {
        ProblemDetail problem = translate(error);
        if (problem == null) {
            problem = this.problems.create(500, "INTERNAL_ERROR", StatusTexts.detail(500));
        }
        customize(problem, error);
        if (problem.getStatus() >= 500) {
            log(problem, error);
        }
        return problem;
    }

    /** Describes a status of which no error is known. */
    public ProblemDetail resolve(int status) {
        ProblemDetail problem = this.problems.create(status, StatusTexts.code(status), StatusTexts.detail(status));
        customize(problem, null);
        return problem;
    }

    private @Nullable ProblemDetail translate(Throwable error) {
        for (ProblemTranslator translator : this.translators) {
            ProblemDetail problem = translator.translate(error);
            if (problem != null) {
                return problem;
            }
        }
        ProblemDetail problem = this.fallback.translate(error);
        Throwable cause = error.getCause();
        if (problem == null
                && cause != null
                && WRAPPERS.contains(error.getClass().getName())) {
            return translate(cause);
        }
        return problem;
    }

    /** The error itself, or what it only wraps. */
    static @Nullable Throwable unwrap(@Nullable Throwable error) {
        Throwable found = error;
        while (found != null
                && found.getCause() != null
                && WRAPPERS.contains(found.getClass().getName())) {
            found = found.getCause();
        }
        return found;
    }

    private void customize(ProblemDetail problem, @Nullable Throwable error) {
        for (ProblemCustomizer customizer : this.customizers) {
            customizer.customize(problem, error);
        }
    }

    private static void log(ProblemDetail problem, Throwable error) {
        logger.error(
                "Request failed with status " + problem.getStatus() + ", instance " + problem.getInstance()
                        + ". The caller was told nothing about the cause, which follows.",
                error);
    }
}
