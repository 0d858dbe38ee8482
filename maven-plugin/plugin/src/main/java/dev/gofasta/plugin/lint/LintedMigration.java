package dev.gofasta.plugin.lint;

import dev.gofasta.lint.Finding;
import dev.gofasta.lint.ScriptReport;
import dev.gofasta.lint.StatementReport;
import dev.gofasta.lint.rule.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A migration as documents show it.
 *
 * @param file its path
 * @param statements what it does, or null where that was not asked for
 * @param findings what is risky and not allowed, by place
 * @param allowed what is risky and was allowed, by place
 */
public record LintedMigration(
        String file, @Nullable List<Statement> statements, List<Risk> findings, List<AllowedRisk> allowed) {

    /**
     * A statement.
     *
     * @param sql it on one line, cut where it is long
     * @param does what it does
     * @param risk how much its worst finding matters, or null where there is none
     */
    public record Statement(
            int line,
            int column,
            String sql,
            List<String> does,
            @Nullable Level risk) {}

    /** Something risky: by which rule, where, what happens, and how it is done safely. */
    public record Risk(String rule, Level severity, int line, int column, String message, String recipe) {}

    /** Something risky, and why it is allowed. */
    public record AllowedRisk(String rule, int line, int column, String reason) {}

    /** Shows {@code report}, with or without its statements. */
    public static LintedMigration of(ScriptReport report, boolean statements) {
        return new LintedMigration(
                report.path(),
                statements
                        ? report.statements().stream()
                                .map(LintedMigration::statement)
                                .toList()
                        : null,
                report.findings().stream().map(LintedMigration::risk).toList(),
                report.statements().stream()
                        .flatMap(statement -> statement.allowed().stream())
                        .map(LintedMigration::allowed)
                        .toList());
    }

    private static Statement statement(StatementReport statement) {
        return new Statement(
                statement.line(),
                statement.column(),
                statement.sql(),
                statement.kinds(),
                statement.risk().orElse(null));
    }

    private static Risk risk(Finding finding) {
        return new Risk(
                finding.rule().id(),
                finding.level(),
                finding.line(),
                finding.column(),
                finding.message(),
                finding.recipe());
    }

    private static AllowedRisk allowed(StatementReport.Allowed allowed) {
        Finding finding = allowed.finding();
        return new AllowedRisk(finding.rule().id(), finding.line(), finding.column(), allowed.reason());
    }

    /** Returns how much a statement's worst finding matters, for a table. */
    public static String word(@Nullable Level risk) {
        return risk == null ? "ok" : risk.name().toLowerCase(Locale.ROOT);
    }
}
