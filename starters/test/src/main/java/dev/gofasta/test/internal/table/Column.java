package dev.gofasta.test.internal.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param jdbcType one of {@link Types}, as the driver says
 * @param typeName the type in the words of the database, in lower case
 * @param filled whether the database puts something in when a statement does not name the column
 */
public record Column(String name, int jdbcType, String typeName, boolean nullable, boolean filled) {

    public Column {
        typeName = typeName.toLowerCase(Locale.ROOT);
    }

    public boolean isUuid() {
        return typeName.startsWith("uuid") || typeName.equals("uniqueidentifier");
    }

    /** Whether it can hold a truth value only. */
    public boolean isBoolean() {
        return jdbcType == Types.BOOLEAN || jdbcType == Types.BIT && !typeName.startsWith("bit(");
    }

    public boolean isNumber() {
        return switch (jdbcType) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.NUMERIC,
                    Types.DECIMAL -> true;
            default -> false;
        };
    }

    /** Whether it holds a date with a time of day. */
    public boolean isTimestamp() {
        return jdbcType == Types.TIMESTAMP
                || jdbcType == Types.TIMESTAMP_WITH_TIMEZONE
                || typeName.startsWith("datetime")
                || typeName.startsWith("timestamp");
    }

    public boolean isDate() {
        return typeName.equals("date");
    }

    public boolean isTime() {
        return typeName.equals("time") || typeName.startsWith("time(");
    }

    public boolean isBinary() {
        return switch (jdbcType) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
            default -> false;
        };
    }

    /** Its value in the present row, as one of the classes that {@link ValueComparison} knows. */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        Object value = row.getObject(name);
        if (value == null || value instanceof String) {
            return value != null && typeName.equals("uniqueidentifier") ? UUID.fromString((String) value) : value;
        }
        if (isTimestamp()) {
            return hasZone() ? row.getObject(name, OffsetDateTime.class) : row.getObject(name, LocalDateTime.class);
        }
        if (isDate()) {
            return row.getObject(name, LocalDate.class);
        }
        return value instanceof java.sql.Time ? row.getObject(name, LocalTime.class) : plain(value);
    }

    /** Whether it holds moments, rather than what clocks show. */
    public boolean hasZone() {
        return typeName.equals("timestamptz")
                || typeName.contains("with time zone")
                || typeName.equals("datetimeoffset");
    }

    private static Object plain(Object value) throws SQLException {
        if (value instanceof java.sql.Array array) {
            return array.getArray();
        }
        if (value instanceof java.sql.Clob text) {
            return text.getSubString(1, (int) text.length());
        }
        // A type of the database itself, json for instance, which prints as its text.
        return value.getClass().getName().startsWith("org.postgresql.") ? value.toString() : value;
    }
}
