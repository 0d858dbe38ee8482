package com.example.catalog.error;

import com.example.catalog.web.RequestIdFilter;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error with a problem document (RFC 9457) that has a code and, where known, the places in the request. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(UnreadableBody.describe(ex), ex, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean body = ex.getParameter().hasParameterAnnotation(RequestBody.class);
        List<FieldProblem> errors = ex.getFieldErrors().stream()
                .map(error -> body ? inBody(error) : inQuery(error))
                .toList();
        boolean unbound = ex.getFieldErrors().stream().allMatch(FieldError::isBindingFailure);
        String code = unbound ? "INVALID_PARAMETER" : "VALIDATION_FAILED";
        return answer(ProblemDetails.of(status, code, "The request is not valid.", errors), ex, request);
    }

    private static FieldProblem inBody(FieldError error) {
        return FieldProblem.body("/" + error.getField().replace('.', '/'), error.getCode(), error.getDefaultMessage());
    }

    private static FieldProblem inQuery(FieldError error) {
        return error.isBindingFailure()
                ? FieldProblem.query(error.getField(), "INVALID_TYPE", "has the wrong type")
                : FieldProblem.query(error.getField(), error.getCode(), error.getDefaultMessage());
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (ex instanceof MethodArgumentTypeMismatchException mismatch) {
            FieldProblem place = FieldProblem.path(mismatch.getName(), "INVALID_TYPE", "has the wrong type");
            return answer(
                    ProblemDetails.of(status, "INVALID_PARAMETER", mismatch.getName() + " has the wrong type.", place),
                    ex,
                    request);
        }
        return super.handleTypeMismatch(ex, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (ex instanceof MissingRequestHeaderException missing
                && missing.getHeaderName().equals(HttpHeaders.IF_MATCH)) {
            FieldProblem place = FieldProblem.header(HttpHeaders.IF_MATCH, "PRECONDITION_REQUIRED", "is required");
            ProblemDetail problem = ProblemDetails.of(
                    HttpStatus.PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED", "If-Match is required.", place);
            return answer(problem, ex, request);
        }
        return super.handleServletRequestBindingException(ex, headers, status, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleStale(OptimisticLockingFailureException ex, WebRequest request) {
        String detail = "Somebody else changed this at the same time.";
        return answer(ProblemDetails.of(HttpStatus.CONFLICT, "STALE_VERSION", detail), ex, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleRefusedData(DataIntegrityViolationException ex, WebRequest request) {
        return answer(refusedData(ex), ex, request);
    }

    private static ProblemDetail refusedData(DataIntegrityViolationException ex) {
        String state =
                NestedExceptionUtils.getMostSpecificCause(ex) instanceof SQLException sql ? sql.getSQLState() : "";
        if ("23505".equals(state)) {
            return ProblemDetails.of(HttpStatus.CONFLICT, "DUPLICATE_VALUE", "A unique value is in use already.");
        }
        if (state != null && state.startsWith("22")) {
            return ProblemDetails.of(HttpStatus.BAD_REQUEST, "INVALID_DATA", "A value cannot be stored.");
        }
        return ProblemDetails.of(HttpStatus.CONFLICT, "CONFLICT", "The change does not fit the stored data.");
    }

    @ExceptionHandler
    ResponseEntity<Object> handleUnknownCaller(AuthenticationException ex, WebRequest request) {
        String detail = "Authentication is required.";
        return answer(ProblemDetails.of(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", detail), ex, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleDenied(AccessDeniedException ex, WebRequest request) {
        String detail = "This is not allowed.";
        return answer(ProblemDetails.of(HttpStatus.FORBIDDEN, "FORBIDDEN", detail), ex, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleUnexpected(Exception ex, WebRequest request) {
        log.error("Unexpected error", ex);
        String detail = "Something went wrong here.";
        return answer(ProblemDetails.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", detail), ex, request);
    }

    private ResponseEntity<Object> answer(ProblemDetail problem, Exception ex, WebRequest request) {
        return handleExceptionInternal(
                ex, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setInstance(URI.create("urn:request:" + MDC.get(RequestIdFilter.MDC_KEY)));
            if (problem.getProperties() == null) {
                HttpStatus known = HttpStatus.resolve(status.value());
                problem.setProperty("code", known != null ? known.name() : "HTTP_" + status.value());
            }
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
