package dev.gofasta.errors.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.util.ClassUtils;

/** Answers callers that are not known with 401 and says how to make oneself known. */
public final class ProblemEntryPoint implements AuthenticationEntryPoint {

    private static final boolean TOKENS = ClassUtils.isPresent(
            "org.springframework.security.oauth2.server.resource.BearerTokenError",
            ProblemEntryPoint.class.getClassLoader());

    private final ProblemAnswers answers;

    private final String challenge;

    public ProblemEntryPoint(ProblemAnswers answers, String challenge) {
        this.answers = answers;
        this.challenge = challenge;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        ProblemDetail problem = this.answers.describe(error);
        String parameters = TOKENS ? BearerTokenErrors.parameters(error) : "";
        if (!parameters.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer " + parameters);
        } else if (problem.getStatus() == 401 && !this.challenge.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, this.challenge);
        }
        this.answers.write(response, problem);
    }
}
