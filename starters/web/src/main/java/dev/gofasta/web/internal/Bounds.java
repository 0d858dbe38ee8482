package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.math.BigDecimal;
import java.time.Duration;
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

    // In nanoseconds it fits into 64 bits, the smallest exact column of all databases.
    private static final Duration LONGEST = Duration.ofDays(100_000);

    /** Levels of JSON that are deep enough for any document, and shallow enough to be written inside another one. */
    static final int DEPTH = 100;

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

    /** Checks that a column can hold a time as it is: databases count microseconds, and would round what is finer. */
    static void checkPrecision(TemporalAccessor value) {
        if (value.isSupported(ChronoField.NANO_OF_SECOND) && value.getLong(ChronoField.NANO_OF_SECOND) % 1_000 != 0) {
            throw ApplicationException.badRequest("INVALID_DATA", "must not be finer than a microsecond");
        }
    }

    /** Checks that a duration, positive or negative, is not longer than 100000 days. */
    static void checkDuration(Duration value) {
        if (value.compareTo(LONGEST) > 0 || value.compareTo(LONGEST.negated()) < 0) {
            throw ApplicationException.badRequest("INVALID_DATA", "must be between -PT2400000H and PT2400000H");
        }
    }

    /** Checks that objects and arrays are not nested in more than {@code limit} levels. */
    static void checkDepth(int depth, int limit) {
        if (depth > limit) {
            throw ApplicationException.badRequest(
                    "INVALID_DATA", "must not be nested deeper than " + limit + " levels");
        }
    }

    /** Checks that a database can hold a text and JSON can write it again. */
    static void checkText(String text) {
        if (text.indexOf('\0') >= 0) {
            throw ApplicationException.badRequest("INVALID_DATA", "must not contain the character NUL");
        }
        if (loneSurrogate(text)) {
            throw ApplicationException.badRequest("INVALID_DATA", "must not contain half of a surrogate pair");
        }
    }

    private static boolean loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean within(long value, long min, long max) {
        return value >= min && value <= max;
    }

    static ApplicationException tooManyDigits() {
        return ApplicationException.badRequest("INVALID_DATA", "has too many digits");
    }
}
