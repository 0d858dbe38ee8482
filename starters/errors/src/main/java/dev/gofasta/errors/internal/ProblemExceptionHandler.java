package dev.gofasta.errors.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what goes wrong in controllers. It comes last, so that an application's own advice wins. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemExceptionHandler extends ResponseEntityExceptionHandler {

    /** The document that was answered; containers dispatch some errors of reading a body once more, after the answer. */
    static final String ANSWER = ProblemExceptionHandler.class.getName() + ".answer";

    private final ProblemResolver resolver;

    public ProblemExceptionHandler(ProblemResolver resolver) {
        this.resolver = resolver;
    }

    /** Answers every exception that Spring MVC itself does not know. */
    @ExceptionHandler
    public @Nullable ResponseEntity<Object> handleOther(Exception error, WebRequest request) throws Exception {
        if (ForeignErrors.isSecurity(error)) {
            // Spring Security's filters decide between 401, 403 and a login.
            throw error;
        }
        if (ForeignErrors.isDisconnect(error)) {
            this.logger.debug("The client has gone away", error);
            return null;
        }
        return answer(error, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception error, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(error, request);
    }

    private @Nullable ResponseEntity<Object> answer(Exception error, WebRequest request) {
        ProblemDetail problem = this.resolver.resolve(error);
        request.setAttribute(ANSWER, problem, RequestAttributes.SCOPE_REQUEST);
        if (request instanceof ServletWebRequest servlet
                && servlet.getResponse() != null
                && servlet.getResponse().isCommitted()) {
            return null;
        }
        HttpHeaders headers = RetryAfter.headers(error);
        if (error instanceof ErrorResponse response) {
            headers.putAll(response.getHeaders());
        }
        // A type that is set beforehand is not negotiated: an Accept that does not fit cannot empty the answer.
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(ProblemDocuments.of(problem), headers, problem.getStatus());
    }
}
