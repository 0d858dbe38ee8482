package dev.gofasta.errors.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Bodies that Jackson refuses, each with the place as a JSON Pointer. */
public final class JsonBodyTranslator implements ProblemTranslator {

    private final Problems problems;

    public JsonBodyTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof HttpMessageNotReadableException && error.getCause() instanceof JacksonException cause) {
            return describe(cause);
        }
        return null;
    }

    private ProblemDetail describe(JacksonException cause) {
        ApplicationException told = Causes.find(cause, ApplicationException.class);
        if (told != null) {
            return at(told.code(), told.detail(), pointer(cause));
        }
        if (cause instanceof StreamReadException streaming) {
            return unreadable(streaming);
        }
        if (cause instanceof StreamConstraintsException) {
            return malformed(
                    "The body exceeds the limits on JSON: depth, length of names or numbers" + position(cause) + ".");
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return at("UNKNOWN_FIELD", "is not a known field", pointer(unknown));
        }
        if (cause instanceof InvalidNullException) {
            return at("INVALID_TYPE", "must not be null", pointer(cause));
        }
        if (cause instanceof ValueInstantiationException) {
            return at("VALIDATION_FAILED", "is not acceptable", pointer(cause));
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof DatabindException && !cause.getPath().isEmpty()) {
            return at("INVALID_TYPE", "is not acceptable", pointer(cause));
        }
        return malformed("The body is not valid JSON" + position(cause) + ".");
    }

    private ProblemDetail unreadable(StreamReadException error) {
        if (error instanceof InputCoercionException number) {
            return at("INVALID_TYPE", TypeTexts.inBody(number.getTargetType()), pointer(number));
        }
        if (error.getOriginalMessage().startsWith("Duplicate Object property")) {
            return at("DUPLICATE_FIELD", "occurs more than once", pointer(error));
        }
        return malformed("The body is not valid JSON" + position(error) + ".");
    }

    private ProblemDetail mismatch(MismatchedInputException error) {
        if (error.getOriginalMessage().startsWith("Trailing token")) {
            return malformed("The body goes on after the JSON value ends" + position(error) + ".");
        }
        if (error.getCurrentToken() == null
                && error.getPath().isEmpty()
                && error.getOriginalMessage().startsWith("No content")) {
            return this.problems.create(400, "MISSING_BODY", "The request needs a body.");
        }
        return at("INVALID_TYPE", TypeTexts.inBody(error.getTargetType()), pointer(error));
    }

    private ProblemDetail malformed(String detail) {
        return this.problems.create(400, "MALFORMED_JSON", detail, Violation.body("", "MALFORMED_JSON", detail));
    }

    private ProblemDetail at(String code, String message, String pointer) {
        String detail = pointer.isEmpty() ? "The body " + message + "." : "The field " + pointer + " " + message + ".";
        return this.problems.create(400, code, detail, Violation.body(pointer, code, message));
    }

    private static String pointer(JacksonException error) {
        StringBuilder pointer = new StringBuilder();
        List<JacksonException.Reference> path = error.getPath();
        for (JacksonException.Reference reference : path) {
            String name = reference.getPropertyName();
            Pointers.append(pointer, (name != null) ? name : String.valueOf(reference.getIndex()));
        }
        // The stream itself knows no bean; its own position is the better one then. A tree that is read has none at its
        // end.
        if (error instanceof StreamReadException
                && error.processor() instanceof JsonParser parser
                && parser.streamReadContext() != null) {
            return parser.streamReadContext().pathAsPointer().toString();
        }
        return pointer.toString();
    }

    private static String position(JacksonException error) {
        TokenStreamLocation location = error.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
