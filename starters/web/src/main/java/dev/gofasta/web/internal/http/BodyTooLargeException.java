package dev.gofasta.web.internal.http;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Cuts the reading of a body that is longer than allowed. It says its status, which survives what readers wrap it in. */
final class BodyTooLargeException extends IOException implements ErrorResponse {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("The body of the request is larger than allowed");
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.CONTENT_TOO_LARGE;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatusAndDetail(getStatusCode(), getMessage());
    }
}
