package dev.gofasta.test;

import dev.gofasta.test.internal.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the rows that a table had when it was asked for; a failure shows the row that comes nearest.
 *
 * <p>Values are compared by what they mean, the same on every database: a {@link java.util.UUID} with its text, an
 * {@link java.time.Instant} to the microsecond, {@code 9.9} with {@code 9.90}, {@code true} with {@code 1}, a map or a list
 * with a column of JSON. A {@link Predicate} decides itself.
 */
public final class TableAssert extends AbstractAssert<TableAssert, List<Map<String, @Nullable Object>>> {

    private final Table table;

    TableAssert(Table table, List<Map<String, @Nullable Object>> rows) {
        super(rows, TableAssert.class);
        this.table = table;
    }

    /** Stands for any value but null. */
    public static Predicate<@Nullable Object> present() {
        return new NamedPredicate("present", Objects::nonNull);
    }

    /** Stands for null, which {@link Map#of} does not take. */
    public static Predicate<@Nullable Object> absent() {
        return new NamedPredicate("absent", Objects::isNull);
    }

    /**
     * Verifies that at least one row has these values.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public TableAssert hasRow(Map<String, ?> values) {
        ExpectedRow expected = expected(values);
        if (actual.stream().noneMatch(expected::matches)) {
            failWithMessage(
                    "Expected table '%s' to have a row with %s%n%s", table.name(), expected, expected.nearest(actual));
        }
        return this;
    }

    /**
     * Verifies that no row has these values.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public TableAssert hasNoRow(Map<String, ?> values) {
        ExpectedRow expected = expected(values);
        actual.stream()
                .filter(expected::matches)
                .findFirst()
                .ifPresent(row -> failWithMessage(
                        "Expected table '%s' to have no row with %s%nbut there is:%n  %s",
                        table.name(), expected, ExpectedRow.print(row)));
        return this;
    }

    /** Verifies the number of rows. */
    public TableAssert hasRows(int expected) {
        return require(expected, actual.size(), "");
    }

    /**
     * Verifies the number of rows that have these values.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public TableAssert hasRows(int expected, Map<String, ?> values) {
        ExpectedRow row = expected(values);
        return require(expected, actual.stream().filter(row::matches).count(), " with " + row);
    }

    /** Verifies that there are no rows. */
    public TableAssert isEmpty() {
        return hasRows(0);
    }

    private TableAssert require(int expected, long found, String restriction) {
        if (expected != found) {
            failWithMessage(
                    "Expected table '%s' to have %d row(s)%s but there were %d:%n%s",
                    table.name(), expected, restriction, found, ExpectedRow.printSome(actual));
        }
        return this;
    }

    private ExpectedRow expected(Map<String, ?> values) {
        Map<String, @Nullable Object> byColumn = new LinkedHashMap<>();
        values.forEach((name, value) -> byColumn.put(table.column(name).name(), value));
        return new ExpectedRow(byColumn);
    }

    private record NamedPredicate(String name, Predicate<@Nullable Object> decides)
            implements Predicate<@Nullable Object> {

        @Override
        public boolean test(@Nullable Object value) {
            return decides.test(value);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
