package dev.gofasta.test.internal.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Moments in the forms in which tests and databases have them; those without a zone are in UTC. */
final class Moments {

    private Moments() {}

    /** The moment that a value stands for, null when it stands for none. */
    static @Nullable Instant of(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof java.sql.Timestamp || value.getClass() == Date.class) {
            return ((Date) value).toInstant();
        }
        return value instanceof CharSequence text
                ? parse(text.toString().strip().replace(' ', 'T'))
                : null;
    }

    private static @Nullable Instant parse(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return null;
        }
        try {
            return text.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException ex) {
            return null;
        }
    }
}
