package dev.gofasta.plugin.serve;

import org.jspecify.annotations.Nullable;

/**
 * An application that was run.
 *
 * @param url where it listened, or null when it did not get that far or listens to nobody
 * @param readyAfterMs how long it took until it was ready, or null when it never was
 * @param ranMs how long it ran in all
 * @param end why it is not running any more
 */
public record Served(@Nullable String url, @Nullable Long readyAfterMs, long ranMs, End end) {

    /** Why it is not running any more. */
    public enum End {
        /** It ended without being asked to. */
        ITSELF,
        /** Its time was over. */
        SECONDS,
        /** Somebody interrupted it. */
        SIGNAL,
        /** It was not ready in time. */
        TIMEOUT
    }
}
