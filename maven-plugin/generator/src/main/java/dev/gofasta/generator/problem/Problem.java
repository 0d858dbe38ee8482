package dev.gofasta.generator.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why a command could not do its work.
 *
 * @param code the stable code
 * @param message what is wrong and why, in one sentence
 * @param hint what to do next, often a command
 * @param location where, when there is a place
 */
public record Problem(
        ProblemCode code,
        String message,
        String hint,
        @Nullable Location location) {

    /** A problem without a place in a file. */
    public static Problem of(ProblemCode code, String message, String hint) {
        return new Problem(code, message, hint, null);
    }

    /** Returns the exception that carries this problem to the command's caller. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
