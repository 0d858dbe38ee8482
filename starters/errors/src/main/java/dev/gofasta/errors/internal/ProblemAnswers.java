package dev.gofasta.errors.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Answers with a problem document where Spring MVC is not at work, such as in the filters of Spring Security. */
public final class ProblemAnswers {

    private final ProblemResolver resolver;

    private final ProblemJson json = new ProblemJson();

    public ProblemAnswers(ProblemResolver resolver) {
        this.resolver = resolver;
    }

    ProblemDetail describe(Throwable error) {
        return this.resolver.resolve(error);
    }

    void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = this.json.write(problem);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
