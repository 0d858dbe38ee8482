package dev.gofasta.plugin.lint;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.lint.Finding;
import dev.gofasta.lint.rule.Level;
import java.util.List;

/** Findings of the lint as findings of a goal. */
public final class LintDiagnostics {

    private LintDiagnostics() {}

    /** Returns one for each of {@code findings}; its message begins with the rule, its hint is the recipe. */
    public static List<Diagnostic> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Diagnostic(
                        ProblemCode.GF_MIGRATE_RISK,
                        severity(finding.level()),
                        finding.rule().id() + ": " + finding.message(),
                        "gofasta",
                        new Location(finding.path(), finding.line(), finding.column()),
                        finding.recipe()))
                .toList();
    }

    private static Severity severity(Level level) {
        return switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
