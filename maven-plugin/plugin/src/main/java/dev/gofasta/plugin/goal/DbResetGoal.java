package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.status.AppliedMigrations;
import java.io.IOException;
import java.util.List;

/** The goal {@code db-reset}. */
public final class DbResetGoal extends DatabaseGoal<DbResetGoal.Data> {

    /** What was done, in this order. */
    public record Data(List<ResetStep> steps, int durationMs) {}

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.DB_RESET;
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        List<ResetStep> steps = ResetStep.of(result);
        return new Data(steps, ResetStep.total(steps));
    }

    @Override
    void recordApplied(DatabaseWork.Result result, Workplace workplace) throws IOException {
        AppliedMigrations.recordAll(workplace.root(), workplace.project());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        ResetStep.print(data.steps(), page);
        if (answer.problem() == null) {
            page.section().line("The database is new, after " + data.durationMs() + " ms.");
        }
    }
}
