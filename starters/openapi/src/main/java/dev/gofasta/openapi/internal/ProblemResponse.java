package dev.gofasta.openapi.internal;

/** The errors that the document knows. */
enum ProblemResponse {
    BAD_REQUEST(400, "BadRequest", "The request is wrong; the errors name the places."),
    NOT_FOUND(404, "NotFound", "There is nothing with this id."),
    CONFLICT(409, "Conflict", "The request does not fit the present state, or another change came first."),
    PRECONDITION_FAILED(412, "PreconditionFailed", "The record has changed since the version in If-Match."),
    PRECONDITION_REQUIRED(428, "PreconditionRequired", "The header If-Match is missing."),
    INTERNAL_ERROR(500, "InternalError", "The service has failed.");

    private final int status;
    private final String key;
    private final String description;

    ProblemResponse(int status, String key, String description) {
        this.status = status;
        this.key = key;
        this.description = description;
    }

    String status() {
        return Integer.toString(status);
    }

    String key() {
        return key;
    }

    String description() {
        return description;
    }
}
