package dev.gofasta.auth;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import java.time.Duration;
import java.util.List;

/** The caller has to wait: because of failed logins (429) or of load (503). */
public class RetryLaterException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * Creates an exception.
     *
     * @param kind the kind
     * @param code a stable word for programs
     * @param detail a sentence for people
     * @param retryAfter how long to wait
     */
    public RetryLaterException(ErrorKind kind, String code, String detail, Duration retryAfter) {
        super(kind, code, detail, List.of(), null);
        this.retryAfter = retryAfter;
    }

    /**
     * How long to wait, for the header {@code Retry-After}.
     *
     * @return a positive duration
     */
    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
