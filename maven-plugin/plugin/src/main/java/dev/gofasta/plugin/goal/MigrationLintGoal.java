package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.lint.LintDiagnostics;
import dev.gofasta.plugin.lint.LintedMigration;
import dev.gofasta.plugin.lint.MigrationReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goal {@code migration-lint}. */
public final class MigrationLintGoal implements Goal<MigrationLintGoal.Data> {

    /**
     * What was found.
     *
     * @param migrations those that were looked at, in the order of Flyway
     * @param passedOver how many older ones were only read
     * @param errors how many findings lose data or fail
     * @param warnings how many hold up or break what is running
     * @param notes how many are for the reader to judge
     * @param allowed how many were allowed for a reason
     */
    public record Data(
            List<LintedMigration> migrations, int passedOver, int errors, int warnings, int notes, int allowed) {}

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.MIGRATION_LINT;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        Project project = workplace.project(arguments.find("module").orElse(null));
        MigrationReview review =
                MigrationReview.since(project, arguments.find("since").orElse(null));
        boolean explain = arguments.flag("explain");
        List<LintedMigration> migrations = review.reports().stream()
                .map(report -> LintedMigration.of(report, explain))
                .toList();
        List<Diagnostic> findings = LintDiagnostics.of(review.findings());
        Data data = new Data(
                migrations,
                review.passedOver(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                migrations.stream().mapToInt(each -> each.allowed().size()).sum());
        return Answer.of(data).withDiagnostics(findings).withProblem(problem(findings, arguments.flag("strict")));
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static @Nullable Problem problem(List<Diagnostic> findings, boolean strict) {
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

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        for (LintedMigration migration : data.migrations()) {
            List<LintedMigration.Statement> statements = migration.statements();
            if (statements != null) {
                page.section().title(migration.file());
                page.table(statements.stream()
                        .map(each -> List.of(
                                LintedMigration.word(each.risk()),
                                String.valueOf(each.line()),
                                String.join(", ", each.does()),
                                each.sql()))
                        .toList());
            }
        }
        for (LintedMigration migration : data.migrations()) {
            for (LintedMigration.Risk risk : migration.findings()) {
                page.section().title(migration.file() + ":" + risk.line() + ":" + risk.column() + "  " + risk.rule());
                risk.recipe().lines().forEach(line -> page.line("  " + line));
            }
        }
        page.section()
                .line("%d migrations: %d errors, %d warnings, %d notes, %d allowed; %d older ones were passed over."
                        .formatted(
                                data.migrations().size(),
                                data.errors(),
                                data.warnings(),
                                data.notes(),
                                data.allowed(),
                                data.passedOver()));
    }
}
