package dev.gofasta.generator.sql;

import dev.gofasta.generator.field.Field;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;

/** How a database writes the values of defaults. */
enum Literals {
    POSTGRESQL("TRUE", "FALSE", "now()", "CURRENT_DATE", UnaryOperator.identity(), Literals::quoted),
    MYSQL(
            "TRUE",
            "FALSE",
            "(UTC_TIMESTAMP(6))",
            "(UTC_DATE())",
            time -> format("yyyy-MM-dd HH:mm:ss.SSSSSS", time),
            text -> quoted(text.replace("\\", "\\\\"))),
    SQLITE(
            "1",
            "0",
            "(strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'))",
            "(date('now'))",
            time -> format("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", time),
            Literals::quoted),
    SQLSERVER(
            "1",
            "0",
            "SYSUTCDATETIME()",
            "CAST(SYSUTCDATETIME() AS DATE)",
            time -> format("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", time),
            text -> (text.chars().allMatch(each -> each < 128) ? "" : "N") + quoted(text)),
    CLICKHOUSE(
            "true",
            "false",
            "now64(6, 'UTC')",
            "today()",
            time -> format("yyyy-MM-dd HH:mm:ss.SSSSSS", time),
            text -> quoted(text.replace("\\", "\\\\")));

    private final String yes;
    private final String no;
    private final String now;
    private final String today;
    private final UnaryOperator<String> time;
    private final UnaryOperator<String> text;

    Literals(String yes, String no, String now, String today, UnaryOperator<String> time, UnaryOperator<String> text) {
        this.yes = yes;
        this.no = no;
        this.now = now;
        this.today = today;
        this.time = time;
        this.text = text;
    }

    /** Returns {@code value}, which is in the spelling of the field grammar, as a literal or expression. */
    String of(Field field, String value) {
        return switch (field.type()) {
            case INT, LONG, FLOAT, DECIMAL, DOUBLE -> value;
            case BOOL -> value.equals("true") ? yes : no;
            case TIME -> value.equals(Field.NOW) ? now : quoted(time.apply(value));
            case DATE -> value.equals(Field.NOW) ? today : quoted(value);
            case DURATION -> nanos(Duration.parse(value));
            default -> text.apply(value);
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String format(String pattern, String time) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(Instant.parse(time));
    }

    private static String nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()))
                .toString();
    }
}
