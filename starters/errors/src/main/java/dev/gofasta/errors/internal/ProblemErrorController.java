package dev.gofasta.errors.internal;

import dev.gofasta.errors.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what goes wrong outside controllers: exceptions of filters and {@code sendError}. */
@Controller
@RequestMapping("${spring.web.error.path:${error.path:/error}}")
public class ProblemErrorController implements ErrorController {

    private final ProblemResolver resolver;

    public ProblemErrorController(ProblemResolver resolver) {
        this.resolver = resolver;
    }

    /** Answers the error that the container dispatched, whatever the request accepts. */
    @RequestMapping
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Throwable error = cause(request);
        ProblemDetail problem = problem(request, error);
        return ResponseEntity.status(problem.getStatus())
                .headers(RetryAfter.headers(error))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDocuments.of(problem));
    }

    private ProblemDetail problem(HttpServletRequest request, @Nullable Throwable error) {
        if (request.getAttribute(ProblemExceptionHandler.ANSWER) instanceof ProblemDetail answered) {
            return answered;
        }
        if (error != null) {
            return this.resolver.resolve(error);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a status somebody has asked for the page of errors itself, where there is nothing.
        return this.resolver.resolve((status instanceof Integer code && code >= 400) ? code : 404);
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        if (request.getAttribute(Problems.ERROR_ATTRIBUTE) instanceof Throwable error) {
            return error;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) {
            Throwable cause = (error instanceof ServletException) ? error.getCause() : null;
            return (cause != null) ? cause : error;
        }
        return null;
    }
}
