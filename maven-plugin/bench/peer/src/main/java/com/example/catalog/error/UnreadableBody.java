package com.example.catalog.error;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what Jackson did not like, and where. */
public final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail describe(HttpMessageNotReadableException error) {
        return error.getCause() instanceof JacksonException cause
                ? describe(cause)
                : at("MISSING_BODY", "", "is missing");
    }

    /** For what is read after the body was, such as a patched record. */
    public static ErrorResponseException exception(JacksonException cause) {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, describe(cause), cause);
    }

    private static ProblemDetail describe(JacksonException cause) {
        if (cause instanceof UnstorableTextException) {
            return at("INVALID_DATA", pointer(cause), "has characters that cannot be stored");
        }
        if (cause instanceof UnrecognizedPropertyException) {
            return at("UNKNOWN_FIELD", pointer(cause), "is not known");
        }
        if (cause instanceof StreamReadException && cause.getOriginalMessage().startsWith("Duplicate")) {
            String pointer = cause.processor() instanceof JsonParser parser
                    ? parser.streamReadContext().pathAsPointer().toString()
                    : pointer(cause);
            return at("DUPLICATE_FIELD", pointer, "occurs twice");
        }
        if (cause instanceof MismatchedInputException
                && !cause.getOriginalMessage().startsWith("Trailing token")) {
            return at("INVALID_TYPE", pointer(cause), "has the wrong type");
        }
        return at("MALFORMED_JSON", "", "is not valid JSON");
    }

    private static ProblemDetail at(String code, String pointer, String message) {
        return ProblemDetails.of(
                HttpStatus.BAD_REQUEST, code, "The body is not valid.", FieldProblem.body(pointer, code, message));
    }

    private static String pointer(JacksonException error) {
        StringBuilder pointer = new StringBuilder();
        List<JacksonException.Reference> path = error.getPath();
        for (JacksonException.Reference part : path) {
            String name = part.getPropertyName();
            pointer.append('/').append(name != null ? escape(name) : String.valueOf(part.getIndex()));
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
