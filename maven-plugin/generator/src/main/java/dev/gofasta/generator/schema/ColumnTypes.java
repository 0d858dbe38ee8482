package dev.gofasta.generator.schema;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way back from a column's type to that of a field. */
final class ColumnTypes {

    private static final Pattern DIGITS = Pattern.compile("\\((\\d+)(?:\\s*,\\s*(\\d+))?\\)");

    private static final Map<Database, Map<String, FieldType>> TYPES = Map.of(
            Database.POSTGRESQL,
            Map.ofEntries(
                    Map.entry("character varying(n)", FieldType.STRING),
                    Map.entry("text", FieldType.TEXT),
                    Map.entry("integer", FieldType.INT),
                    Map.entry("bigint", FieldType.LONG),
                    Map.entry("double precision", FieldType.DOUBLE),
                    Map.entry("numeric(n,n)", FieldType.DECIMAL),
                    Map.entry("boolean", FieldType.BOOL),
                    Map.entry("uuid", FieldType.UUID),
                    Map.entry("timestamp with time zone", FieldType.TIME),
                    Map.entry("date", FieldType.DATE),
                    Map.entry("jsonb", FieldType.JSON),
                    Map.entry("bytea", FieldType.BYTES)),
            Database.MYSQL,
            Map.ofEntries(
                    Map.entry("varchar(n)", FieldType.STRING),
                    Map.entry("longtext", FieldType.TEXT),
                    Map.entry("int", FieldType.INT),
                    Map.entry("int(n)", FieldType.INT),
                    Map.entry("bigint", FieldType.LONG),
                    Map.entry("bigint(n)", FieldType.LONG),
                    Map.entry("double", FieldType.DOUBLE),
                    Map.entry("decimal(n,n)", FieldType.DECIMAL),
                    Map.entry("tinyint(1)", FieldType.BOOL),
                    Map.entry("char(36)", FieldType.UUID),
                    Map.entry("datetime(6)", FieldType.TIME),
                    Map.entry("date", FieldType.DATE),
                    Map.entry("json", FieldType.JSON),
                    Map.entry("longblob", FieldType.BYTES)),
            Database.SQLITE,
            Map.ofEntries(
                    Map.entry("text(n)", FieldType.STRING),
                    Map.entry("text", FieldType.TEXT),
                    Map.entry("text(36)", FieldType.UUID),
                    Map.entry("integer", FieldType.INT),
                    Map.entry("bigint", FieldType.LONG),
                    Map.entry("real", FieldType.DOUBLE),
                    Map.entry("numeric(n,n)", FieldType.DECIMAL),
                    Map.entry("datetime", FieldType.TIME),
                    Map.entry("date", FieldType.DATE),
                    Map.entry("blob", FieldType.BYTES)));

    private ColumnTypes() {}

    /**
     * What a column's type says.
     *
     * @param field the type of its field
     * @param first the length, or all digits of a decimal; 0 for none
     * @param second the digits after the point
     */
    record Read(FieldType field, int first, int second) {}

    /** Returns what {@code type} says in {@code database}, or empty where no field has it. */
    static Optional<Read> read(Database database, String type) {
        Map<String, FieldType> types = TYPES.getOrDefault(database, Map.of());
        String exact = type.toLowerCase(Locale.ROOT).strip();
        Matcher digits = DIGITS.matcher(exact);
        boolean sized = digits.find();
        FieldType field = types.get(exact);
        if (field == null && sized) {
            field = types.get(digits.replaceFirst(digits.group(2) == null ? "(n)" : "(n,n)"));
        }
        if (field == null) {
            return Optional.empty();
        }
        // replaceFirst has moved the matcher on.
        Matcher numbers = DIGITS.matcher(exact);
        return Optional.of(
                numbers.find()
                        ? new Read(field, number(numbers.group(1)), number(numbers.group(2)))
                        : new Read(field, 0, 0));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
