package dev.gofasta.rbac;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Event that tells of a change of the policy, published after it came into force.
 *
 * @param action what was done
 * @param rule the rule that was added or removed; null for a reload
 * @param by the name of the authenticated user who did it; null if nobody was logged in, as in a reload by the clock
 * @param at when it was done
 */
public record PolicyChanged(
        Action action, @Nullable PolicyRule rule, @Nullable String by, Instant at) {

    /** What was done. */
    public enum Action {
        /** A rule was added. */
        ADDED,

        /** A rule was removed. */
        REMOVED,

        /** The policy was read from its store again. */
        RELOADED
    }
}
