package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.lint.LintDiagnostics;
import dev.gofasta.plugin.lint.LintedMigration;
import dev.gofasta.plugin.lint.MigrationReview;
import dev.gofasta.plugin.status.AppliedMigrations;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code migrate}; before it runs anything it can explain, and refuse, what is pending. */
public final class MigrateGoal extends DatabaseGoal<MigrateGoal.Data> {

    /**
     * What was run, in this order.
     *
     * @param pending what is pending and was not run, where that was asked for or is why nothing was run; else null
     */
    public record Data(
            List<RunMigration> migrations, @Nullable List<LintedMigration> pending) {}

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.MIGRATE;
    }

    @Override
    Optional<Answer<Data>> answerWithout(Arguments arguments, Workplace workplace) {
        boolean explain = arguments.flag("explain");
        if (!explain && !arguments.flag("strict")) {
            return Optional.empty();
        }
        Map<String, String> options = options(arguments);
        options.keySet().retainAll(List.of("module", "profiles"));
        DatabaseWork.Result status =
                workplace.database().run(DatabaseCommands.MIGRATE_STATUS.name(), options, workplace);
        if (status.problem() != null) {
            return Optional.of(Answer.<Data>failed(status.problem()).withLog(status.log()));
        }
        List<String> files = status.rows("migration").stream()
                .filter(row -> row.value("state").equals("pending"))
                .map(row -> MigrationEntry.of(row, workplace).file())
                .flatMap(Stream::ofNullable)
                .toList();
        MigrationReview review = MigrationReview.pending(workplace.project(), files);
        List<Diagnostic> findings =
                LintDiagnostics.of(review.findings(), workplace.project().files());
        boolean refused = arguments.flag("strict") && LintDiagnostics.worst(findings, true) != null;
        if (!explain && !refused) {
            return Optional.empty();
        }
        List<LintedMigration> pending = review.reports().stream()
                .map(report -> LintedMigration.of(report, explain))
                .toList();
        return Optional.of(Answer.of(new Data(List.of(), pending))
                .withDiagnostics(findings)
                .withProblem(refused ? LintDiagnostics.worst(findings, true) : null)
                .withLog(status.log()));
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        return new Data(
                result.rows("migrated").stream()
                        .map(row -> RunMigration.of(row, workplace))
                        .toList(),
                null);
    }

    @Override
    void recordApplied(DatabaseWork.Result result, Workplace workplace) throws IOException {
        AppliedMigrations.record(workplace.root(), workplace.project(), name -> true);
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        List<LintedMigration> pending = data.pending();
        if (pending != null) {
            LintPage.print(pending, page);
            page.section().line("%d pending; nothing was run.".formatted(pending.size()));
            return;
        }
        data.migrations().forEach(each -> page.line("  " + page.signed('+', each.file())));
        if (answer.problem() == null) {
            page.line(
                    data.migrations().isEmpty() ? "The database has run all migrations." : "The migrations were run.");
        }
    }
}
