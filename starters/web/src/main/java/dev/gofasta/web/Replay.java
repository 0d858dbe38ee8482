package dev.gofasta.web;

import dev.gofasta.core.ApplicationException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers the repeat of a request from what is kept of the first one. */
final class Replay {

    private Replay() {}

    /** Writes the answer that is kept, or throws what there is to say instead. */
    static void answer(IdempotencyRecord known, String fingerprint, HttpServletResponse response) throws IOException {
        if (!known.fingerprint().equals(fingerprint)) {
            throw problem(422, "IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key belongs to another request.");
        }
        if (known.isInProgress()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            throw ApplicationException.conflict(
                    "IDEMPOTENCY_IN_PROGRESS", "The first request with this Idempotency-Key is still being handled.");
        }
        byte[] body = known.body();
        if (body == null) {
            throw ApplicationException.conflict(
                    "IDEMPOTENCY_ANSWER_TOO_LARGE",
                    "The request was handled before, with status " + known.status()
                            + "; its answer was too large to be kept.");
        }
        response.setStatus(known.status());
        known.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader("Idempotency-Replayed", "true");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static ErrorResponseException problem(int status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setProperty("code", code);
        return new ErrorResponseException(HttpStatus.valueOf(status), problem, null);
    }
}
