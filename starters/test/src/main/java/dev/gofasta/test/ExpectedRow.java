package dev.gofasta.test;

import dev.gofasta.test.internal.table.ValueComparison;
import java.lang.reflect.Array;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values that a row may have, by name of column; prints itself and rows for messages. */
record ExpectedRow(Map<String, @Nullable Object> values) {

    private static final int SHOWN_ROWS = 10;
    private static final int SHOWN_CHARACTERS = 100;

    boolean matches(Map<String, @Nullable Object> row) {
        return equalValues(row) == values.size();
    }

    private long equalValues(Map<String, @Nullable Object> row) {
        return values.keySet().stream().filter(column -> isEqual(column, row)).count();
    }

    private boolean isEqual(String column, Map<String, @Nullable Object> row) {
        return ValueComparison.same(values.get(column), row.get(column));
    }

    /** What there is instead: nothing, or the row with most equal values and what differs in it. */
    String nearest(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .max(Comparator.comparingLong(this::equalValues))
                .map(row -> "but none of %d row(s) has. The nearest differs in %s:%n  %s"
                        .formatted(rows.size(), differences(row), print(row)))
                .orElse("but it is empty.");
    }

    private String differences(Map<String, @Nullable Object> row) {
        return values.keySet().stream()
                .filter(column -> !isEqual(column, row))
                .map(column -> column + " = " + print(row.get(column)))
                .collect(Collectors.joining(", "));
    }

    static String printSome(List<Map<String, @Nullable Object>> rows) {
        String some = rows.stream()
                .limit(SHOWN_ROWS)
                .map(row -> "  " + print(row))
                .collect(Collectors.joining(System.lineSeparator()));
        int more = rows.size() - SHOWN_ROWS;
        return more > 0 ? some + System.lineSeparator() + "  and " + more + " more" : some;
    }

    static String print(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .map(value -> value.getKey() + " = " + print(value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String print(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> print(Array.get(value, i)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        String text = value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() > SHOWN_CHARACTERS ? text.substring(0, SHOWN_CHARACTERS) + "…" : text;
    }

    @Override
    public String toString() {
        return print(values);
    }
}
