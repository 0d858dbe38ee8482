package dev.gofasta.errors.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.ClassUtils;

/** What Spring Security refuses. An {@link ApplicationException} as the cause says more precisely what to answer. */
public final class SecurityTranslator implements ProblemTranslator {

    private static final boolean TOKENS = ClassUtils.isPresent(
            "org.springframework.security.oauth2.server.resource.BearerTokenError",
            SecurityTranslator.class.getClassLoader());

    private final Problems problems;

    public SecurityTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof RequestRejectedException) {
            return status(400);
        }
        boolean denied = error instanceof AccessDeniedException;
        // The other kind means that nobody could be asked, which is not the fault of the caller.
        boolean unknown =
                error instanceof AuthenticationException && !(error instanceof AuthenticationServiceException);
        if (!denied && !unknown) {
            return null;
        }
        ApplicationException foreseen = Causes.find(error.getCause(), ApplicationException.class);
        if (foreseen != null) {
            return this.problems.create(foreseen);
        }
        ProblemDetail token = TOKENS ? BearerTokenErrors.problem(error, this.problems) : null;
        return (token != null) ? token : status(denied ? 403 : 401);
    }

    private ProblemDetail status(int status) {
        return this.problems.create(status, StatusTexts.code(status), StatusTexts.detail(status));
    }
}
