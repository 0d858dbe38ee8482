package dev.gofasta.test;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on recorded SQL statements; a failure lists them. */
public final class QueryAssert extends AbstractAssert<QueryAssert, List<String>> {

    private static final int STILL_NO_LOOP = 2;

    private final List<SqlExecution> executions;

    QueryAssert(List<SqlExecution> executions) {
        super(executions.stream().map(SqlExecution::statement).toList(), QueryAssert.class);
        this.executions = executions;
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

    /**
     * Verifies that nothing is asked once for each row: that no thread sends statements that differ only in their values
     * three times or more. A JDBC batch counts once. The failure names the statement and where it comes from.
     *
     * <p>An action that does the same thing three times itself fails too; make it do it once.
     */
    public QueryAssert hasNoNPlusOne() {
        return repeatsAtMost(STILL_NO_LOOP);
    }

    /** Verifies that no thread sends statements that differ only in their values more often than a limit. */
    public QueryAssert repeatsAtMost(int limit) {
        RepeatedStatements repeated = RepeatedStatements.moreThan(limit, executions);
        if (!repeated.isEmpty()) {
            failWithMessage(
                    "Expected no statement more than %d times on one thread, but there were:%n%s",
                    limit, repeated.description());
        }
        return this;
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
