package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.status.AppliedMigrations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The goal {@code migrate-status}. */
public final class MigrateStatusGoal extends DatabaseGoal<MigrateStatusGoal.Data> {

    /** All migrations that the database or the application knows, in the order of Flyway. */
    public record Data(List<MigrationEntry> migrations, int applied, int pending) {}

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.MIGRATE_STATUS;
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        List<MigrationEntry> migrations = result.rows("migration").stream()
                .map(row -> MigrationEntry.of(row, workplace))
                .toList();
        return new Data(migrations, count(result, "success"), count(result, "pending"));
    }

    private static int count(DatabaseWork.Result result, String state) {
        return (int) result.rows("migration").stream()
                .filter(row -> row.value("state").equals(state))
                .count();
    }

    @Override
    void recordApplied(DatabaseWork.Result result, Workplace workplace) throws IOException {
        Set<String> applied = result.rows("migration").stream()
                .filter(row -> row.value("state").equals("success"))
                .map(row -> row.value("script"))
                .collect(Collectors.toSet());
        AppliedMigrations.record(workplace.root(), workplace.project(), applied::contains);
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        if (data.migrations().isEmpty()) {
            page.line("There are no migrations, neither in the application nor in the database.");
            return;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("VERSION", "STATE", "SCRIPT", "WAY BACK")));
        data.migrations()
                .forEach(each -> rows.add(List.of(
                        each.version() == null ? "" : each.version(),
                        each.state(),
                        each.script(),
                        each.undo() == null ? "no" : "yes")));
        page.table(rows).section().line(data.applied() + " run, " + data.pending() + " pending.");
    }
}
