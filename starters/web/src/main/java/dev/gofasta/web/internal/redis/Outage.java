package dev.gofasta.web.internal.redis;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers that Redis does not answer, so that one call a second waits for it and not every one. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private static final long PAUSE_MILLIS = 1000;

    private static final long NONE = Long.MIN_VALUE;

    private final AtomicLong nextTry = new AtomicLong(NONE);

    private final String what;

    private final Clock clock;

    Outage(String what, Clock clock) {
        this.what = what;
        this.clock = clock;
    }

    /** Whether this call may try. */
    boolean admits() {
        long next = this.nextTry.get();
        long now = this.clock.millis();
        return next == NONE || now >= next && this.nextTry.compareAndSet(next, now + PAUSE_MILLIS);
    }

    /** Whether this call is the one that found it out. */
    boolean begin(Throwable cause) {
        boolean first = this.nextTry.getAndSet(this.clock.millis() + PAUSE_MILLIS) == NONE;
        if (first) {
            LOG.warn("Redis does not answer: {}. It is tried again each second.", this.what, cause);
        }
        return first;
    }

    void end() {
        if (this.nextTry.get() != NONE && this.nextTry.getAndSet(NONE) != NONE) {
            LOG.info("Redis answers again: {} as configured.", this.what);
        }
    }
}
