package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DevelopCommands;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.workflow.StepCall;
import dev.gofasta.generator.workflow.Workflow;
import dev.gofasta.generator.workflow.WorkflowStep;
import dev.gofasta.generator.workflow.Workflows;
import dev.gofasta.plugin.console.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code do}: goals in a row, in one JVM and with one answer. */
public final class DoGoal implements Goal<DoGoal.Data> {

    /**
     * A workflow that was run, or all that there are.
     *
     * @param workflow the name of the one that was run, or null
     * @param steps what became of its steps, in their order, or null
     * @param workflows all that there are, or null
     */
    public record Data(
            @Nullable String workflow,
            @Nullable List<DoneStep> steps,
            @Nullable List<Entry> workflows) {}

    /**
     * One that there is.
     *
     * @param name what to call it by
     * @param summary what it does, or null where it does not say
     * @param file the file of the project that it is in, or null for one of gofasta
     * @param dropsData whether it asks for {@code yes}
     * @param steps its steps as they are written
     */
    public record Entry(
            String name, @Nullable String summary, @Nullable String file, boolean dropsData, List<String> steps) {

        static Entry of(Workflow workflow) {
            return new Entry(
                    workflow.name(),
                    workflow.summary().isEmpty() ? null : workflow.summary(),
                    workflow.file(),
                    DoGoal.dropsData(workflow),
                    workflow.steps().stream().map(WorkflowStep::written).toList());
        }
    }

    @Override
    public CommandDescriptor descriptor() {
        return DevelopCommands.DO;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        Workflows workflows = new Workflows(new DiskFiles(workplace.root()));
        String name = arguments.find("workflow").orElse(null);
        if (name == null) {
            return Answer.of(
                    new Data(null, null, workflows.all().stream().map(Entry::of).toList()));
        }
        Workflow workflow = workflows.get(name);
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of("name", "fields").forEach(each -> arguments.find(each).ifPresent(value -> values.put(each, value)));
        List<StepCall> calls = workflow.calls(values);
        boolean dryRun = arguments.flag("dryRun");
        if (dropsData(workflow) && !dryRun && !arguments.flag("yes")) {
            throw notConfirmed(workflow);
        }
        WorkflowRun run = new WorkflowRun(workflow, workplace, dryRun, arguments.flag("keepGoing"));
        Answer<Data> answer = run.of(calls);
        return dryRun && answer.problem() == null ? answer.withNext(List.of(forReal(arguments, workflow))) : answer;
    }

    private static boolean dropsData(Workflow workflow) {
        return workflow.steps().stream().anyMatch(WorkflowStep::dropsData);
    }

    private static RuntimeException notConfirmed(Workflow workflow) {
        String steps = String.join(
                ", ",
                workflow.steps().stream()
                        .filter(WorkflowStep::dropsData)
                        .map(WorkflowStep::command)
                        .toList());
        return Problem.of(
                        ProblemCode.GF_USAGE_NOT_CONFIRMED,
                        "The workflow " + workflow.name() + " drops data of the database: " + steps + ".",
                        "Where you mean it, say so: -Dyes. With -DdryRun nothing is dropped.")
                .asException();
    }

    private static NextStep forReal(Arguments arguments, Workflow workflow) {
        List<String> line = new ArrayList<>(List.of("mvn gofasta:do -Dworkflow=" + workflow.name()));
        for (String name : List.of("name", "fields")) {
            arguments.find(name).ifPresent(value -> line.add("-D" + name + "=" + Usage.quoted(value)));
        }
        if (dropsData(workflow)) {
            line.add("-Dyes");
        }
        return new NextStep(String.join(" ", line), "does it", false);
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        List<Entry> workflows = data.workflows();
        if (workflows != null) {
            workflows.forEach(each -> print(each, page));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (DoneStep step : data.steps() == null ? List.<DoneStep>of() : data.steps()) {
            rows.add(List.of(
                    step.status().name().toLowerCase(Locale.ROOT),
                    step.command(),
                    step.exit() == null ? "" : "%.1f s".formatted(step.durationMs() / 1000.0),
                    step.error() != null ? step.error().code() : step.reason() == null ? "" : step.reason()));
        }
        page.table(rows).section();
        answer.changes()
                .writes()
                .forEach(change -> page.line("  "
                        + page.signed(
                                change.before() == null ? '+' : change.after() == null ? '-' : '~', change.path())));
    }

    private static void print(Entry entry, Page page) {
        page.section().title(entry.name() + (entry.file() == null ? "" : "  (" + entry.file() + ")"));
        if (entry.summary() != null) {
            page.line("  " + entry.summary());
        }
        entry.steps().forEach(step -> page.line("    " + step));
    }
}
