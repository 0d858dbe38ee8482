package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.lint.LintDiagnostics;
import dev.gofasta.plugin.lint.LintedMigration;
import dev.gofasta.plugin.lint.MigrationReview;
import java.util.List;

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
        List<Diagnostic> findings =
                LintDiagnostics.of(review.findings(), workplace.project().files());
        Data data = new Data(
                migrations,
                review.passedOver(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                migrations.stream().mapToInt(each -> each.allowed().size()).sum());
        return Answer.of(data)
                .withDiagnostics(findings)
                .withProblem(LintDiagnostics.worst(findings, arguments.flag("strict")));
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        LintPage.print(data.migrations(), page);
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
