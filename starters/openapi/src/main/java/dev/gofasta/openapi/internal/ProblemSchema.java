package dev.gofasta.openapi.internal;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The schema of a problem document as the errors starter writes it. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> create() {
        Schema<Object> errors = Schemas.of("array", "The places in the request.");
        errors.setItems(error());
        Schema<Object> problem = Schemas.of("object", "What went wrong (RFC 9457).");
        problem.addProperty("type", Schemas.uri("Identifies the kind of problem."));
        problem.addProperty("title", Schemas.text("The kind of problem in words."));
        problem.addProperty("status", Schemas.of("integer", "The HTTP status."));
        problem.addProperty("detail", Schemas.text("What went wrong this time."));
        problem.addProperty("instance", Schemas.uri("Identifies the request."));
        problem.addProperty("code", Schemas.text("Names the problem for programs; never changes."));
        problem.addProperty("errors", errors);
        problem.setRequired(List.of("code", "status", "title", "type"));
        return problem;
    }

    private static Schema<?> error() {
        Schema<Object> in = Schemas.text("The part of the request.");
        in.setEnum(List.of("body", "query", "path", "header"));
        Schema<Object> error = Schemas.of("object", "A place in the request and what is wrong with it.");
        error.addProperty("in", in);
        error.addProperty("pointer", Schemas.text("The place in the body (RFC 6901)."));
        error.addProperty("name", Schemas.text("The parameter or header."));
        error.addProperty("code", Schemas.text("Names the error for programs."));
        error.addProperty("message", Schemas.text("The error in words."));
        error.setRequired(List.of("code", "in", "message"));
        return error;
    }
}
