package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.List;

/** The goal {@code migrate}. */
public final class MigrateGoal extends DatabaseGoal<MigrateGoal.Data> {

    /** What was run, in this order. */
    public record Data(List<RunMigration> migrations) {}

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.MIGRATE;
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        return new Data(result.rows("migrated").stream()
                .map(row -> RunMigration.of(row, workplace))
                .toList());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        data.migrations().forEach(each -> page.line("  " + page.signed('+', each.file())));
        if (answer.problem() == null) {
            page.line(
                    data.migrations().isEmpty() ? "The database has run all migrations." : "The migrations were run.");
        }
    }
}
