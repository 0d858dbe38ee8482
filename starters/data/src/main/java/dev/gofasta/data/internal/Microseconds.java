package dev.gofasta.data.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** What databases keep of a time, rounded half up, as PostgreSQL does. */
final class Microseconds {

    private static final Duration HALF = Duration.ofNanos(500);

    private Microseconds() {}

    static OffsetDateTime round(OffsetDateTime time) {
        return time.plus(HALF).truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDateTime round(LocalDateTime time) {
        return time.plus(HALF).truncatedTo(ChronoUnit.MICROS);
    }
}
