package dev.gofasta.data.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.hibernate.exception.DataException;

/** Dates and times as ISO 8601 texts of one width for all, so that texts compare as times do. */
final class IsoTexts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final int LAST_YEAR = 9999;

    private IsoTexts() {}

    static String ofInstant(OffsetDateTime time) {
        return format(Microseconds.round(time.withOffsetSameInstant(ZoneOffset.UTC)), INSTANT);
    }

    /** Also understands texts of fewer digits, as other programs write them. */
    static OffsetDateTime instant(String text) {
        return OffsetDateTime.parse(text);
    }

    static String ofDateTime(LocalDateTime time) {
        return format(Microseconds.round(time), DATE_TIME);
    }

    static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text);
    }

    static String ofDate(LocalDate date) {
        return format(date, DATE);
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static String ofTime(LocalTime time) {
        return TIME.format(time.truncatedTo(ChronoUnit.MICROS));
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    private static String format(Temporal value, DateTimeFormatter format) {
        int year = value.get(ChronoField.YEAR);
        if (year < 0 || year > LAST_YEAR) {
            String message = value + " is not between the years 0 and " + LAST_YEAR;
            throw new DataException(message, new SQLException(message, "22008"));
        }
        return format.format(value);
    }
}
