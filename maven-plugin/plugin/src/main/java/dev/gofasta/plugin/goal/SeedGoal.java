package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.ArrayList;
import java.util.List;

/** The goal {@code seed}. */
public final class SeedGoal extends DatabaseGoal<SeedGoal.Data> {

    /** What was done, and what became of each seed, in their order. */
    public record Data(List<ResetStep> steps, List<RunSeed> seeds, int durationMs) {}

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.SEED;
    }

    @Override
    Data data(DatabaseWork.Result result, Workplace workplace) {
        List<ResetStep> steps = ResetStep.of(result);
        return new Data(steps, RunSeed.of(result), ResetStep.total(steps));
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        if (data.steps().size() > 1) {
            ResetStep.print(data.steps(), page);
            page.section();
        }
        if (!data.seeds().isEmpty()) {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("SEED", "OUTCOME", "TIME", "PLACE")));
            data.seeds()
                    .forEach(seed ->
                            rows.add(List.of(seed.name(), seed.outcome(), seed.durationMs() + " ms", seed.place())));
            page.table(rows).section();
        }
        if (answer.problem() == null) {
            page.line(
                    data.seeds().isEmpty()
                            ? "There are no seeds for this environment: put files in src/main/resources/db/seed."
                            : data.steps().get(data.steps().size() - 1).message() + ".");
        }
    }
}
