package dev.gofasta.errors.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Single parameters and headers that are missing or have the wrong type. */
public final class ParameterTranslator implements ProblemTranslator {

    private final Problems problems;

    public ParameterTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (error instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch(mismatch, mismatch.getName());
        }
        if (error instanceof MissingRequestHeaderException header) {
            return missingHeader(header.getHeaderName());
        }
        if (error instanceof MissingServletRequestParameterException parameter) {
            return missing(Violation.In.QUERY, parameter.getParameterName());
        }
        if (error instanceof MissingRequestCookieException) {
            return missing(Violation.In.HEADER, HttpHeaders.COOKIE);
        }
        if (error instanceof UnsatisfiedServletRequestParameterException) {
            return this.problems.create(
                    400, "INVALID_PARAMETER", "The query parameters do not fit what this address expects.");
        }
        return null;
    }

    private ProblemDetail mismatch(MethodArgumentTypeMismatchException error, String name) {
        Violation.In in = Places.of(error.getParameter());
        Violation violation = new Violation(in, name, "INVALID_TYPE", message(error));
        return this.problems.create(
                400, "INVALID_PARAMETER", Places.subject(in, name) + " " + violation.message() + ".", violation);
    }

    /** What a converter says by an {@link ApplicationException} is meant for the caller; other causes are not shown. */
    static String message(TypeMismatchException error) {
        ApplicationException told = Causes.find(error, ApplicationException.class);
        return (told != null) ? told.detail() : TypeTexts.inText(refusing(error));
    }

    /** The type that a text was not read as; of a collection that of the element. */
    private static @Nullable Class<?> refusing(TypeMismatchException error) {
        Class<?> type = error.getRequiredType();
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConversionFailedException failed) {
                type = failed.getTargetType().getType();
            }
        }
        return type;
    }

    private ProblemDetail missingHeader(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.IF_MATCH)) {
            return this.problems.create(
                    428,
                    "PRECONDITION_REQUIRED",
                    "Send the header If-Match with the ETag of the version that this change is based on.",
                    Violation.header(HttpHeaders.IF_MATCH, "PRECONDITION_REQUIRED", "is required"));
        }
        return missing(Violation.In.HEADER, name);
    }

    private ProblemDetail missing(Violation.In in, String name) {
        return this.problems.create(
                400,
                "MISSING_PARAMETER",
                Places.subject(in, name) + " is required.",
                new Violation(in, name, "MISSING_PARAMETER", "is required"));
    }
}
