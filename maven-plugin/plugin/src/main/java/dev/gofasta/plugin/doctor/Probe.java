package dev.gofasta.plugin.doctor;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param id what
 * @param status how it is
 * @param found what is there, or why it was not looked at
 * @param wanted what should be there
 * @param fix what to do, a command or a sentence, or null where nothing is
 */
public record Probe(
        String id,
        Status status,
        String found,
        String wanted,
        @Nullable String fix) {

    /** How it is; what was skipped is not ok. */
    public enum Status {
        OK,
        WARN,
        FAIL,
        SKIP
    }
}
