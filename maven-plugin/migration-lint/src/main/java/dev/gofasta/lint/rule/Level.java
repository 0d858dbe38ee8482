package dev.gofasta.lint.rule;

/** How much a finding matters. */
public enum Level {
    /** Loses data, or fails where there are rows. */
    ERROR,
    /** Holds up or breaks an application that is running. */
    WARNING,
    /** Is for the reader to judge. */
    INFO
}
