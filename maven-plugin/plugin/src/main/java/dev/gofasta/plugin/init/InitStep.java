package dev.gofasta.plugin.init;

import org.jspecify.annotations.Nullable;

/**
 * What became of one step.
 *
 * @param id the step
 * @param status how it ended
 * @param durationMs how long it took
 * @param reason what was done, or why nothing was
 */
public record InitStep(
        String id, Status status, long durationMs, @Nullable String reason) {

    /** How a step ended; one that was skipped or only planned has done nothing. */
    public enum Status {
        DONE,
        UNCHANGED,
        FAILED,
        SKIPPED,
        PLANNED
    }
}
