package dev.gofasta.plugin.verify;

import dev.gofasta.plugin.lint.LintDiagnostics;
import dev.gofasta.plugin.lint.MigrationReview;

/** Whether migrations lose data, lock tables or break running replicas. */
final class MigrationLintCheck implements Check {

    @Override
    public String id() {
        return "migration-lint";
    }

    @Override
    public CheckResult run(Inspection inspection) {
        MigrationReview review = MigrationReview.since(inspection.project(), null);
        return review.reports().isEmpty()
                ? CheckResult.skip("the project has no migrations to look at")
                : CheckResult.of(LintDiagnostics.of(
                        review.findings(), inspection.project().files()));
    }
}
