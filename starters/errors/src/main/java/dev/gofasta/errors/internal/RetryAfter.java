package dev.gofasta.errors.internal;

import dev.gofasta.core.ApplicationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The header {@code Retry-After} of exceptions that say how long to wait. */
final class RetryAfter {

    private RetryAfter() {}

    /** Headers for an error; a wait is told in whole seconds, rounded up, so that nobody comes too early. */
    static HttpHeaders headers(@Nullable Throwable error) {
        HttpHeaders headers = new HttpHeaders();
        Duration wait = (ProblemResolver.unwrap(error) instanceof ApplicationException exception)
                ? exception.retryAfter()
                : null;
        if (wait != null) {
            long seconds = wait.plusNanos(999_999_999).toSeconds();
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        }
        return headers;
    }
}
