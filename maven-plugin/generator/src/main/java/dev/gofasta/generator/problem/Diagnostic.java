package dev.gofasta.generator.problem;

import org.jspecify.annotations.Nullable;

/**
 * One finding about the project; several may come from one command.
 *
 * @param code the stable code
 * @param severity how much it matters
 * @param message what is wrong, in one sentence
 * @param source who found it: javac, surefire, spotless, gofasta
 * @param location where, when there is a place
 * @param hint what to do next, when there is something
 */
public record Diagnostic(
        ProblemCode code,
        Severity severity,
        String message,
        String source,
        @Nullable Location location,
        @Nullable String hint) {}
