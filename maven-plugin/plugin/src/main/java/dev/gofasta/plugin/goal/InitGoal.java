package dev.gofasta.plugin.goal;

import dev.gofasta.generator.apply.ProjectWriter;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DevelopCommands;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.init.InitStep;
import dev.gofasta.plugin.init.InitSteps;
import dev.gofasta.plugin.init.Initialization;
import java.util.List;
import java.util.Locale;

/** The goal {@code init}. */
public final class InitGoal implements Goal<InitGoal.Data> {

    /** What became of each step, in their order. */
    public record Data(List<InitStep> steps) {}

    @Override
    public CommandDescriptor descriptor() {
        return DevelopCommands.INIT;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        workplace.project(arguments.find("module").orElse(null)).target();
        boolean dryRun = arguments.flag("dryRun");
        if (!dryRun) {
            new ProjectWriter(workplace.root()).recover();
        }
        Initialization run =
                new InitSteps(arguments.flag("wrapper"), !arguments.flag("skipMigrate"), dryRun).in(workplace);
        return Answer.of(new Data(run.steps()))
                .withDiagnostics(run.findings())
                .withChanges(run.changes())
                .withProblem(run.problem())
                .withNext(run.problem() == null ? List.of(next(dryRun, arguments)) : List.of())
                .withLog(run.problem() == null ? null : run.log());
    }

    private static NextStep next(boolean dryRun, Arguments arguments) {
        if (!dryRun) {
            return new NextStep("mvn gofasta:serve", "runs the application", true);
        }
        String options = (arguments.flag("wrapper") ? " -Dwrapper" : "")
                + (arguments.flag("skipMigrate") ? " -DskipMigrate" : "");
        return new NextStep("mvn gofasta:init" + options, "does these steps", false);
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        page.table(data.steps().stream()
                .map(step -> List.of(
                        step.status().name().toLowerCase(Locale.ROOT),
                        step.id(),
                        "%.1f s".formatted(step.durationMs() / 1000.0),
                        step.status() == InitStep.Status.FAILED || step.reason() == null ? "" : step.reason()))
                .toList());
    }
}
