package dev.gofasta.core;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the application foresees and tells its caller about. Everything in it is shown to the caller: it must not
 * hold secrets or internals.
 */
public class ApplicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;

    private final String code;

    private final Violation[] violations;

    private final @Nullable Duration retryAfter;

    /**
     * Creates an exception.
     *
     * @param kind the kind, which decides the HTTP status
     * @param code a stable word for programs, in capitals, such as {@code OUT_OF_STOCK}
     * @param detail a sentence for people
     * @param violations the places in the request that caused it, may be empty
     * @param cause the cause for the log, or null; it is never shown to the caller
     */
    public ApplicationException(
            ErrorKind kind, String code, String detail, List<Violation> violations, @Nullable Throwable cause) {
        this(kind, code, detail, violations, cause, null);
    }

    private ApplicationException(
            ErrorKind kind,
            String code,
            String detail,
            List<Violation> violations,
            @Nullable Throwable cause,
            @Nullable Duration retryAfter) {
        super(detail, cause);
        this.kind = kind;
        this.code = code;
        this.violations = violations.toArray(Violation[]::new);
        this.retryAfter = retryAfter;
    }

    /**
     * Creates an exception without places and cause.
     *
     * @param kind the kind, which decides the HTTP status
     * @param code a stable word for programs, in capitals
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException of(ErrorKind kind, String code, String detail) {
        return new ApplicationException(kind, code, detail, List.of(), null);
    }

    /**
     * The request is wrong (400).
     *
     * @param code a stable word for programs
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException badRequest(String code, String detail) {
        return of(ErrorKind.BAD_REQUEST, code, detail);
    }

    /**
     * The caller is not known (401, code {@code UNAUTHORIZED}).
     *
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException unauthorized(String detail) {
        return of(ErrorKind.UNAUTHORIZED, ErrorKind.UNAUTHORIZED.name(), detail);
    }

    /**
     * The caller may not do this (403, code {@code FORBIDDEN}).
     *
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException forbidden(String detail) {
        return of(ErrorKind.FORBIDDEN, ErrorKind.FORBIDDEN.name(), detail);
    }

    /**
     * The thing does not exist (404, code {@code NOT_FOUND}).
     *
     * @param what the kind of thing, such as {@code Product}
     * @param id its id, which is repeated to the caller
     * @return the exception
     */
    public static ApplicationException notFound(String what, Object id) {
        return of(ErrorKind.NOT_FOUND, ErrorKind.NOT_FOUND.name(), what + " " + id + " does not exist.");
    }

    /**
     * The state of the thing does not allow the request (409).
     *
     * @param code a stable word for programs
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException conflict(String code, String detail) {
        return of(ErrorKind.CONFLICT, code, detail);
    }

    /**
     * A precondition does not hold (412, code {@code PRECONDITION_FAILED}).
     *
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException preconditionFailed(String detail) {
        return of(ErrorKind.PRECONDITION_FAILED, ErrorKind.PRECONDITION_FAILED.name(), detail);
    }

    /**
     * A precondition is missing (428, code {@code PRECONDITION_REQUIRED}).
     *
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException preconditionRequired(String detail) {
        return of(ErrorKind.PRECONDITION_REQUIRED, ErrorKind.PRECONDITION_REQUIRED.name(), detail);
    }

    /**
     * The caller has sent too many requests (429, code {@code TOO_MANY_REQUESTS}).
     *
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException tooManyRequests(String detail) {
        return of(ErrorKind.TOO_MANY_REQUESTS, ErrorKind.TOO_MANY_REQUESTS.name(), detail);
    }

    /**
     * The service cannot answer now (503, code {@code UNAVAILABLE}).
     *
     * @param detail a sentence for people
     * @return the exception
     */
    public static ApplicationException unavailable(String detail) {
        return of(ErrorKind.UNAVAILABLE, ErrorKind.UNAVAILABLE.name(), detail);
    }

    /**
     * Names the places in the request that caused this.
     *
     * @param places the places, which replace those named before
     * @return a copy of this exception with these places, its stack trace included
     */
    public ApplicationException at(Violation... places) {
        return copy(List.of(places), retryAfter());
    }

    /**
     * Says how long the caller should wait before it tries again, for the header {@code Retry-After}.
     *
     * @param wait the time to wait
     * @return a copy of this exception with this time, its stack trace included
     */
    public ApplicationException retryAfter(Duration wait) {
        return copy(violations(), wait);
    }

    private ApplicationException copy(List<Violation> places, @Nullable Duration wait) {
        ApplicationException copy = new ApplicationException(this.kind, this.code, detail(), places, getCause(), wait);
        copy.setStackTrace(getStackTrace());
        return copy;
    }

    /**
     * How long the caller should wait before it tries again.
     *
     * @return the time, or null when nothing is known about it
     */
    public @Nullable Duration retryAfter() {
        return this.retryAfter;
    }

    /**
     * The kind, which decides the HTTP status.
     *
     * @return the kind
     */
    public ErrorKind kind() {
        return this.kind;
    }

    /**
     * A stable word for programs.
     *
     * @return the code
     */
    public String code() {
        return this.code;
    }

    /**
     * A sentence for people; the same as {@link #getMessage()}, never null.
     *
     * @return the detail
     */
    public String detail() {
        String message = getMessage();
        return (message != null) ? message : "";
    }

    /**
     * The places in the request that caused this.
     *
     * @return an immutable list, empty when no place is known
     */
    public List<Violation> violations() {
        return List.of(this.violations);
    }
}
