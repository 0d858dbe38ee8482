package {{package}}.support;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/**
 * Values on their way to ClickHouse and back; null stays null. Decimals and times go as text: as a literal of SQL a decimal
 * is read as a binary number, and the driver writes a time in nanoseconds, which end in 2262.
 */
public final class ClickHouseValues {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private ClickHouseValues() {}

    public static String text(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    public static String text(Instant value) {
        return value == null ? null : TIME.format(value);
    }

    public static String text(Enum<?> value) {
        return value == null ? null : value.name();
    }

    public static String base64(byte[] value) {
        return value == null ? null : Base64.getEncoder().encodeToString(value);
    }

    public static Long nanos(Duration value) {
        return value == null ? null : value.toNanos();
    }

    public static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static byte[] bytes(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : Base64.getDecoder().decode(value);
    }

    public static Duration duration(ResultSet row, String column) throws SQLException {
        Long nanos = row.getObject(column, Long.class);
        return nanos == null ? null : Duration.ofNanos(nanos);
    }
}
