package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.status.AppliedMigrations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The goal {@code migrate-down}. */
public final class MigrateDownGoal extends DatabaseGoal<MigrateDownGoal.Data> {

    /** What was taken back, the latest migration first. */
    public record Data(List<RunMigration> migrations) {}

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.MIGRATE_DOWN;
    }

    @Override
    void requireValid(Arguments arguments) {
        String steps = arguments.find("steps").orElse("1");
        if (!steps.matches("[1-9]\\d{0,8}")) {
            throw invalid("steps is a number from 1, not '" + steps + "'.", "For example: -Dsteps=2");
        }
        if (arguments.flag("all") && arguments.find("steps").isPresent()) {
            throw invalid("all and steps don't go together.", "Leave one of them out.");
        }
    }

    private static RuntimeException invalid(String message, String hint) {
        return Problem.of(ProblemCode.GF_USAGE_INVALID_VALUE, message, hint).asException();
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        return new Data(result.rows("undone").stream()
                .map(row -> RunMigration.of(row, workplace))
                .toList());
    }

    @Override
    void recordApplied(DatabaseWork.Result result, Workplace workplace) throws IOException {
        Set<String> undone = result.rows("undone").stream()
                .map(row -> Path.of(row.value("file")).getFileName().toString())
                .map(name -> "V" + name.substring(1))
                .collect(Collectors.toSet());
        AppliedMigrations.forget(workplace.root(), undone::contains);
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        data.migrations().forEach(each -> page.line("  " + page.signed('-', each.file())));
        if (answer.problem() == null) {
            page.line(
                    data.migrations().isEmpty() ? "There is nothing to take back." : "The migrations were taken back.");
        }
    }
}
