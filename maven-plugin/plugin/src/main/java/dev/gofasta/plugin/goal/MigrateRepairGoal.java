package dev.gofasta.plugin.goal;

import dev.gofasta.database.Row;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The goal {@code migrate-repair}. */
public final class MigrateRepairGoal extends DatabaseGoal<MigrateRepairGoal.Data> {

    /** What was changed in the history. */
    public record Data(List<Repair> repairs) {}

    /**
     * One change.
     *
     * @param version of the migration, or null for a repeatable one
     */
    public record Repair(What what, @Nullable String version, String description) {

        private static Repair of(Row row) {
            String version = row.value("version");
            return new Repair(
                    What.valueOf(row.value("what").toUpperCase(Locale.ROOT)),
                    version.isEmpty() ? null : version,
                    row.value("description"));
        }
    }

    /** What became of a migration's entry. */
    public enum What {
        REMOVED("its failure was removed: it is pending"),
        COMPLETED("it counts as run"),
        UNDONE("it counts as taken back: it is pending"),
        KEPT("it counts as run, as before"),
        FORGOTTEN("it is gone from the application, and was marked so"),
        ALIGNED("it was brought in line with the file");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.MIGRATE_REPAIR;
    }

    @Override
    void requireValid(Arguments arguments) {
        if (arguments.flag("complete") && arguments.flag("revert")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "complete and revert don't go together.",
                            "Leave out the one that is not so.")
                    .asException();
        }
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        return new Data(result.rows("repaired").stream().map(Repair::of).toList());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        data.repairs()
                .forEach(each -> page.line("  " + (each.version() == null ? each.description() : each.version()) + ": "
                        + each.what().sentence));
        if (answer.problem() == null) {
            page.line(data.repairs().isEmpty() ? "There was nothing to repair." : "The history was repaired.");
        }
    }
}
