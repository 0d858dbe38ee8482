package dev.gofasta.plugin.goal;

import org.jspecify.annotations.Nullable;

/**
 * What became of one step of a workflow.
 *
 * @param command the step as it was run
 * @param status how it ended
 * @param exit its exit code, or null when it was not run
 * @param durationMs how long it took
 * @param reason why it was not run, or null
 * @param error why it failed, or null
 * @param report its own document, relative to the project's root, or null
 */
public record DoneStep(
        String command,
        Status status,
        @Nullable Integer exit,
        long durationMs,
        @Nullable String reason,
        @Nullable Error error,
        @Nullable String report) {

    /** How a step ended; one that was skipped or only planned has done nothing. */
    public enum Status {
        OK,
        FAILED,
        SKIPPED,
        PLANNED
    }

    /** Why a step failed. */
    public record Error(String code, String message, String hint) {}

    /** A step that was not run. */
    static DoneStep not(String command, Status status, String reason) {
        return new DoneStep(command, status, null, 0, reason, null, null);
    }
}
