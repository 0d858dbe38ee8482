package dev.gofasta.test;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on recorded SQL statements; a failure lists them. */
public final class QueryAssert extends AbstractAssert<QueryAssert, List<String>> {

    QueryAssert(List<String> statements) {
        super(statements, QueryAssert.class);
    }

    /** Verifies the exact number of statements. */
    public QueryAssert executes(int expected) {
        return require(actual.size() == expected, "exactly " + expected, actual);
    }

    /** Verifies that there are no more statements than a limit. */
    public QueryAssert executesAtMost(int limit) {
        return require(actual.size() <= limit, "at most " + limit, actual);
    }

    /** Verifies that the database is not asked at all. */
    public QueryAssert executesNothing() {
        return executes(0);
    }

    /** Verifies the exact number of statements that begin with {@code select} or {@code with}. */
    public QueryAssert selects(int expected) {
        List<String> selects = actual.stream().filter(QueryAssert::isSelect).toList();
        return require(selects.size() == expected, "exactly " + expected + " selecting", selects);
    }

    private static boolean isSelect(String statement) {
        String start = statement.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("select") || start.startsWith("with");
    }

    private QueryAssert require(boolean met, String expectation, List<String> statements) {
        if (!met) {
            failWithMessage(
                    "Expected %s statement(s) but there were %d:%n  %s",
                    expectation, statements.size(), String.join(System.lineSeparator() + "  ", statements));
        }
        return this;
    }
}
