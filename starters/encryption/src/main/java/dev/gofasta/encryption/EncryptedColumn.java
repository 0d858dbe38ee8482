package dev.gofasta.encryption;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column of a table with encrypted values.
 *
 * @param table the table, with its schema where needed
 * @param keyColumn a column with unique values that are never null and have an order, such as the primary key
 * @param valueColumn the column with the envelopes
 * @param associatedData gives the associated data of the row with a key
 */
public record EncryptedColumn(
        String table, String keyColumn, String valueColumn, Function<Object, String> associatedData) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when one is no plain SQL identifier
     */
    public EncryptedColumn {
        String[] parts = table.split("\\.", -1);
        for (String part : parts) {
            check(part);
        }
        if (parts.length > 2) {
            throw new IllegalArgumentException("A table has a name and at most a schema.");
        }
        check(keyColumn);
        check(valueColumn);
    }

    /**
     * A column whose values all have the same associated data, as with {@link EncryptedStringConverter}.
     *
     * @param table the table
     * @param keyColumn the column with the primary key
     * @param valueColumn the column with the envelopes
     * @param associatedData the associated data of all values
     * @return the column
     */
    public static EncryptedColumn of(String table, String keyColumn, String valueColumn, String associatedData) {
        return new EncryptedColumn(table, keyColumn, valueColumn, key -> associatedData);
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Names of tables and columns consist of letters, digits and underscores, and don't begin with a digit.");
        }
    }
}
