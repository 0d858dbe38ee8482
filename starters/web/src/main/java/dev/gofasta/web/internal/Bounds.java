package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** How large a value may be, wherever in a request it stands; what goes further is refused by INVALID_DATA. */
final class Bounds {

    // Far beyond any column, far below what costs memory to write out.
    private static final int DIGITS = 1_000;

    private static final long FIRST_SECOND =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();

    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Bounds() {}

    /** Checks the text of a number before it is read, which takes time that grows faster than the text. */
    static void checkNumber(String text) {
        if (text.length() > DIGITS) {
            throw tooManyDigits();
        }
    }

    /** Checks that the plain form of a decimal is short: 1e999999999 is three bytes of attack. */
    static void checkDecimal(BigDecimal value) {
        if (Math.abs((long) value.scale()) > DIGITS) {
            throw tooManyDigits();
        }
    }

    /** Checks that a date or time is of the years that RFC 3339 can write, in its own offset and in UTC. */
    static void checkTime(TemporalAccessor value) {
        boolean year = !value.isSupported(ChronoField.YEAR) || within(value.getLong(ChronoField.YEAR), 1, 9_999);
        boolean instant = !value.isSupported(ChronoField.INSTANT_SECONDS)
                || within(value.getLong(ChronoField.INSTANT_SECONDS), FIRST_SECOND, LAST_SECOND);
        if (!year || !instant) {
            throw ApplicationException.badRequest("INVALID_DATA", "must be between the years 0001 and 9999");
        }
    }

    private static boolean within(long value, long min, long max) {
        return value >= min && value <= max;
    }

    private static ApplicationException tooManyDigits() {
        return ApplicationException.badRequest("INVALID_DATA", "has too many digits");
    }
}
