package com.example.catalog.error;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An error that the client is told about. */
public class ApiException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public ApiException(HttpStatus status, String code, String detail, FieldProblem... errors) {
        this(status, code, detail, List.of(errors));
    }

    public ApiException(HttpStatus status, String code, String detail, List<FieldProblem> errors) {
        super(status, ProblemDetails.of(status, code, detail, errors), null);
    }

    public static ApiException notFound(String what, UUID id) {
        return new ApiException(HttpStatus.NOT_FOUND, "NOT_FOUND", what + " " + id + " does not exist.");
    }

    public static ApiException invalidParameter(FieldProblem... errors) {
        return new ApiException(
                HttpStatus.BAD_REQUEST,
                "INVALID_PARAMETER",
                errors[0].name() + " " + errors[0].message() + ".",
                errors);
    }
}
