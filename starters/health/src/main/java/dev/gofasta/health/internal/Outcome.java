package dev.gofasta.health.internal;

import dev.gofasta.health.HealthState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a probe found.
 *
 * @param state whether it is up
 * @param reason why it is down, in words that anybody may read
 * @param cause why it is down, for the log only
 */
record Outcome(
        HealthState state,
        @Nullable String reason,
        @Nullable String cause) {

    static final Outcome UP = new Outcome(HealthState.UP, null, null);

    static Outcome down(String cause) {
        return new Outcome(HealthState.DOWN, null, cause);
    }

    static Outcome timedOut(Duration timeout) {
        long millis = timeout.toMillis();
        String reason = "timed out after " + (millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms");
        return new Outcome(HealthState.DOWN, reason, reason);
    }
}
