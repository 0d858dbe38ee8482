package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionSetupException;
import java.time.Duration;

/** The time limits of sessions, checked. */
record TimeLimits(Duration idle, Duration absolute) {

    static TimeLimits of(SessionProperties properties) {
        Duration idle = properties.getIdleTimeout();
        Duration absolute = properties.getAbsoluteTimeout();
        if (idle.compareTo(Duration.ofSeconds(1)) < 0 || absolute.compareTo(idle) < 0) {
            throw new SessionSetupException(
                    "gofasta.session.idle-timeout is " + idle + " and gofasta.session.absolute-timeout is " + absolute
                            + ".",
                    "Set the first to a second at least, and the second to no less than the first.");
        }
        return new TimeLimits(idle, absolute);
    }
}
