package dev.gofasta.plugin.goal;

/** How a goal ended; a word beside the exit code, which is authoritative. */
public enum Status {
    OK,
    FINDINGS,
    CHANGES,
    REFUSED,
    PARTIAL,
    ERROR,
    TIMEOUT,
    CANCELLED
}
