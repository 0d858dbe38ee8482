package dev.gofasta.plugin.lint;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.lint.Finding;
import dev.gofasta.lint.rule.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings of the lint as findings of a goal. */
public final class LintDiagnostics {

    private LintDiagnostics() {}

    /** Returns one for each of {@code findings}; its message begins with the rule, its hint is the recipe. */
    public static List<Diagnostic> of(List<Finding> findings, ProjectFiles files) {
        return findings.stream()
                .map(finding -> diagnostic(finding)
                        .withFixes(files.read(finding.path())
                                .map(text -> RiskFixes.of(finding, text))
                                .orElse(List.of())))
                .toList();
    }

    private static Diagnostic diagnostic(Finding finding) {
        return new Diagnostic(
                ProblemCode.GF_MIGRATE_RISK,
                severity(finding.level()),
                finding.rule().id() + ": " + finding.message(),
                "gofasta",
                new Location(finding.path(), finding.line(), finding.column()),
                finding.recipe());
    }

    /**
     * Returns why findings do not let a goal end well, or null where they do.
     *
     * @param strict whether warnings count, too
     */
    public static @Nullable Problem worst(List<Diagnostic> findings, boolean strict) {
        List<Diagnostic> open = findings.stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING)
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        String more = open.size() == 1 ? "" : " (and " + (open.size() - 1) + " more)";
        return new Problem(
                ProblemCode.GF_MIGRATE_RISK,
                open.get(0).message() + more,
                "Follow the recipe of each finding, or allow it with a reason beside the statement. Migrations that every"
                        + " database has run are passed over with <" + MigrationReview.SINCE + "> in the POM.",
                open.get(0).location());
    }

    private static Severity severity(Level level) {
        return switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
