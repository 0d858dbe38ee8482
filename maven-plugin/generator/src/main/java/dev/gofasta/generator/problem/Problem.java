package dev.gofasta.generator.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why a command could not do its work.
 *
 * @param code the stable code
 * @param message what is wrong and why, in one sentence
 * @param hint what to do next, often a command
 * @param location where, when there is a place
 * @param fix a way to mend it, when there is one
 */
public record Problem(
        ProblemCode code,
        String message,
        String hint,
        @Nullable Location location,
        @Nullable Fix fix) {

    /** A problem that nothing can mend by itself. */
    public Problem(ProblemCode code, String message, String hint, @Nullable Location location) {
        this(code, message, hint, location, null);
    }

    /** A problem without a place in a file. */
    public static Problem of(ProblemCode code, String message, String hint) {
        return new Problem(code, message, hint, null);
    }

    /** Returns this problem with a way to mend it. */
    public Problem withFix(Fix way) {
        return new Problem(code, message, hint, location, way);
    }

    /** Returns the exception that carries this problem to the command's caller. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
