package dev.gofasta.test.internal.fault;

import java.time.Duration;

/**
 * What a proxy does at the moment.
 *
 * @param kind what it does
 * @param delay how long each chunk is held, where the kind says so
 * @param bytesPerSecond how many bytes pass per second, connection and direction, where the kind says so
 */
public record Fault(Kind kind, Duration delay, int bytesPerSecond) {

    /** The kinds of faults. */
    public enum Kind {
        PASS,
        DELAY,
        THROTTLE,
        RESET_NEW,
        STOP_TO_TARGET,
        STOP_TO_CLIENT,
        BLACK_HOLE,
        REFUSE,
        CLOSED
    }

    public static Fault of(Kind kind) {
        return new Fault(kind, Duration.ZERO, 0);
    }

    public static Fault delay(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("The delay must not be negative, but is " + delay + ".");
        }
        return new Fault(Kind.DELAY, delay, 0);
    }

    public static Fault throttle(int bytesPerSecond) {
        if (bytesPerSecond < 1) {
            throw new IllegalArgumentException("At least 1 byte per second must pass, but not " + bytesPerSecond + ".");
        }
        return new Fault(Kind.THROTTLE, Duration.ZERO, bytesPerSecond);
    }

    /** How many of the bytes at hand pass together: a tenth of a second's worth when throttled. */
    int chunk(int available) {
        return (kind == Kind.THROTTLE) ? Math.min(available, Math.max(1, bytesPerSecond / 10)) : available;
    }

    /** How long that many bytes are held before they pass. */
    long nanos(int bytes) {
        return switch (kind) {
            case DELAY -> delay.toNanos();
            case THROTTLE -> bytes * 1_000_000_000L / bytesPerSecond;
            default -> 0;
        };
    }
}
