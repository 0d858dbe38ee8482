package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Limits;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a database can hold exactly, and index. What it could not is refused before a table is made. */
enum Limit {
    POSTGRESQL(Database.POSTGRESQL, 38, 10_000, Integer.MAX_VALUE),
    /** A key has 3,072 bytes and a row 65,535, of which a character takes four. */
    MYSQL(Database.MYSQL, 38, 768, 65_535),
    /** Decimals are floating-point numbers there, which hold 15 digits. */
    SQLITE(Database.SQLITE, 15, 10_000, Integer.MAX_VALUE),
    /** A key has 1,700 bytes, of which a character takes two; long texts are not stored within the row. */
    SQLSERVER(Database.SQLSERVER, 38, 850, Integer.MAX_VALUE);

    private static final int BYTES_OF_CHARACTER = 4;
    private static final int BYTES_OF_UUID = 36 * BYTES_OF_CHARACTER;
    /** No other type takes more; long texts and bytes are a pointer in the row. */
    private static final int BYTES_OF_OTHER = 20;
    /** The id, three times, the version and the flags. */
    private static final int BYTES_OF_SHARED = BYTES_OF_UUID + 7 * BYTES_OF_OTHER;

    private final Database database;
    private final int mostDigits;
    private final int longestKey;
    private final int largestRow;

    Limit(Database database, int mostDigits, int longestKey, int largestRow) {
        this.database = database;
        this.mostDigits = mostDigits;
        this.longestKey = longestKey;
        this.largestRow = largestRow;
    }

    /**
     * Returns the fields of one table as the database can hold them.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_DATABASE_LIMIT when it can't
     */
    List<Field> fit(List<Field> fields) {
        requireRow(fields);
        return fields.stream().map(this::fit).toList();
    }

    /** Returns {@code field}; a decimal without a precision of its own has no more digits than can be held. */
    Field fit(Field field) {
        boolean key = field.unique() || field.indexed();
        if (field.type() == FieldType.STRING && key && field.limits().length() > longestKey) {
            throw refused(
                    "'" + field.name().camel() + "' has up to " + field.limits().length() + " characters, and a key of "
                            + database.title() + " has room for " + longestKey + ".",
                    "Write length=" + longestKey + " or less, or leave out unique and index.");
        }
        Limits limits = field.limits();
        if (limits.precision() <= mostDigits) {
            return field;
        }
        boolean given = limits.precision() != Limits.of(field.type()).precision();
        int digits = mostDigits - limits.scale();
        if (given || Stream.of(limits.min(), limits.max(), number(field)).anyMatch(each -> exceeds(each, digits))) {
            throw refused(
                    "'" + field.name().camel() + "' has " + limits.precision() + " digits, and " + database.title()
                            + " holds numbers of " + mostDigits + " digits exactly.",
                    "Write precision=" + mostDigits + "," + Math.min(limits.scale(), mostDigits)
                            + ", or store the number as a string.");
        }
        return field.withLimits(limits.withPrecision(mostDigits, limits.scale()));
    }

    private static @Nullable BigDecimal number(Field field) {
        String value = field.defaultValue();
        return value == null ? null : new BigDecimal(value);
    }

    private static boolean exceeds(@Nullable BigDecimal number, int wholeDigits) {
        return number != null && number.precision() - number.scale() > wholeDigits;
    }

    private void requireRow(List<Field> fields) {
        long bytes = BYTES_OF_SHARED + fields.stream().mapToLong(Limit::bytes).sum();
        if (bytes > largestRow) {
            throw refused(
                    "A row could need " + bytes + " bytes, and " + database.title() + " has room for " + largestRow
                            + "; each character of a string counts " + BYTES_OF_CHARACTER + ".",
                    "Make long strings shorter with length=..., or use text, which is stored beside the row.");
        }
    }

    private static long bytes(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> (long) field.limits().length() * BYTES_OF_CHARACTER + 2;
            case UUID, REFERENCES -> field.toMany() ? 0 : BYTES_OF_UUID;
            default -> BYTES_OF_OTHER;
        };
    }

    private static RuntimeException refused(String message, String hint) {
        return Problem.of(ProblemCode.GF_GEN_DATABASE_LIMIT, message, hint).asException();
    }
}
