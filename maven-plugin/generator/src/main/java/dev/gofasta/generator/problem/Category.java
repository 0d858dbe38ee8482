package dev.gofasta.generator.problem;

/** Whose move it is: what kind of cause stands behind a {@link ProblemCode}. */
public enum Category {
    USAGE,
    ENVIRONMENT,
    PROJECT,
    CONFLICT,
    DELEGATE,
    INTERNAL
}
