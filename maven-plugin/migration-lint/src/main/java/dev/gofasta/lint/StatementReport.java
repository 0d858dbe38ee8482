package dev.gofasta.lint;

import dev.gofasta.lint.rule.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement and what is risky about it.
 *
 * @param line its first line, from 1
 * @param column its column there, from 1
 * @param sql the statement on one line, cut where it is long
 * @param kinds what it does, as {@code drop column} or {@code create table}, in order
 * @param findings what is risky and not allowed beside it
 * @param allowed what is risky and was allowed beside it
 */
public record StatementReport(
        int line, int column, String sql, List<String> kinds, List<Finding> findings, List<Allowed> allowed) {

    /**
     * Something risky that was allowed.
     *
     * @param finding what it is
     * @param reason why it is allowed
     */
    public record Allowed(Finding finding, String reason) {}

    /** Returns how much the worst finding matters; empty where there is none. */
    public Optional<Level> risk() {
        return findings.stream().map(Finding::level).min(Comparator.naturalOrder());
    }
}
