package dev.gofasta.core;

/** The kinds of failure that an application reports, each with its HTTP status (RFC 9110, RFC 6585). */
public enum ErrorKind {
    /** The request itself is wrong. */
    BAD_REQUEST(400),
    /** The caller is not known. */
    UNAUTHORIZED(401),
    /** The caller is known and may not do this. */
    FORBIDDEN(403),
    /** The thing asked for does not exist. */
    NOT_FOUND(404),
    /** The state of the thing does not allow the request. */
    CONFLICT(409),
    /** A precondition of the request, such as {@code If-Match}, does not hold. */
    PRECONDITION_FAILED(412),
    /** The request must state a precondition and does not. */
    PRECONDITION_REQUIRED(428),
    /** The caller has sent too many requests. */
    TOO_MANY_REQUESTS(429),
    /** The service itself failed. */
    INTERNAL(500),
    /** The service, or something that it needs, cannot answer now. */
    UNAVAILABLE(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /**
     * The HTTP status of this kind.
     *
     * @return a status between 400 and 599
     */
    public int status() {
        return this.status;
    }
}
