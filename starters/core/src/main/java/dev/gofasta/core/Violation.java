package dev.gofasta.core;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong with a request, and its place.
 *
 * @param in the part of the request
 * @param where a JSON Pointer (RFC 6901) for the body, where the empty string is the whole body; otherwise the name of the
 *     parameter or header
 * @param code a stable word for programs, such as {@code NotNull} or {@code OUT_OF_RANGE}
 * @param message a sentence for people
 */
public record Violation(In in, String where, String code, String message) implements Serializable {

    /** Orders by place, then by code, so that the same request is always answered with the same list. */
    public static final Comparator<Violation> BY_PLACE =
            Comparator.comparing(Violation::where).thenComparing(Violation::code);

    /** The parts of a request. */
    public enum In {
        /** The body; the place is a JSON Pointer. */
        BODY,
        /** The query string; the place is the name of a parameter. */
        QUERY,
        /** The path; the place is the name of a path variable. */
        PATH,
        /** The headers; the place is the name of a header. */
        HEADER
    }

    public Violation {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Names a place in the body.
     *
     * @param pointer a JSON Pointer, such as {@code /lines/0/price}
     * @param code a stable word for programs
     * @param message a sentence for people
     * @return the violation
     */
    public static Violation body(String pointer, String code, String message) {
        return new Violation(In.BODY, pointer, code, message);
    }

    /**
     * Names a query parameter.
     *
     * @param name the name of the parameter
     * @param code a stable word for programs
     * @param message a sentence for people
     * @return the violation
     */
    public static Violation query(String name, String code, String message) {
        return new Violation(In.QUERY, name, code, message);
    }

    /**
     * Names a path variable.
     *
     * @param name the name of the variable
     * @param code a stable word for programs
     * @param message a sentence for people
     * @return the violation
     */
    public static Violation path(String name, String code, String message) {
        return new Violation(In.PATH, name, code, message);
    }

    /**
     * Names a header.
     *
     * @param name the name of the header
     * @param code a stable word for programs
     * @param message a sentence for people
     * @return the violation
     */
    public static Violation header(String name, String code, String message) {
        return new Violation(In.HEADER, name, code, message);
    }
}
