package dev.gofasta.plugin.goal;

import dev.gofasta.generator.apply.Run;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.command.RunCommands;
import dev.gofasta.generator.command.UndoData;
import dev.gofasta.generator.command.UndoRun;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.plugin.console.Page;
import org.jspecify.annotations.Nullable;

/** The goal {@code undo}. It compiles nothing: the project is as it was before. */
public final class UndoGoal implements Goal<Written<UndoData>> {

    @Override
    public CommandDescriptor descriptor() {
        return RunCommands.UNDO;
    }

    @Override
    public Answer<Written<UndoData>> run(Arguments arguments, Workplace workplace) {
        @Nullable Integer number = arguments.find("run").map(UndoGoal::number).orElse(null);
        WritingRun run = WritingRun.begin(descriptor(), arguments, workplace);
        Run interrupted = run.interrupted();
        if (interrupted != null) {
            // What was half written is the last run, and it is undone by now.
            String id = ChangeSet.EMPTY.planId(interrupted.origin());
            return Answer.of(new Written<>(UndoData.of(interrupted), id, false, true, Written.Compilation.SKIP))
                    .withDiagnostics(run.recovery());
        }
        Plan<UndoData> plan = UndoRun.plan(new DiskFiles(workplace.root()), number);
        return run.finish(plan, plan.data().run());
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "run is the number of a run, not '" + text + "'.",
                            "Leave it out to take back the last run.")
                    .asException();
        }
        return Integer.parseInt(text);
    }

    @Override
    public void print(Written<UndoData> data, Answer<Written<UndoData>> answer, Page page) {
        UndoData undone = data.result();
        page.title("Run " + undone.run() + ": gofasta:" + undone.goal()).line("  of " + undone.time());
        WrittenFiles.print(data, answer.changes(), page);
    }
}
