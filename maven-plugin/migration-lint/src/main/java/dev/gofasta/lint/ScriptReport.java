package dev.gofasta.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A migration, statement by statement.
 *
 * @param path the migration
 * @param statements its statements, in order
 * @param loose findings that belong to no statement
 */
public record ScriptReport(String path, List<StatementReport> statements, List<Finding> loose) {

    /** Returns all that is risky and not allowed, by place. */
    public List<Finding> findings() {
        return Stream.concat(statements.stream().flatMap(statement -> statement.findings().stream()), loose.stream())
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
                .toList();
    }
}
