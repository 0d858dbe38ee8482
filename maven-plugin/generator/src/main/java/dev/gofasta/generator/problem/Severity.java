package dev.gofasta.generator.problem;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    HINT
}
