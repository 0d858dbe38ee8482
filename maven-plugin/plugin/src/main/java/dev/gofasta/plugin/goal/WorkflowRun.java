package dev.gofasta.plugin.goal;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ExitCode;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.workflow.StepCall;
import dev.gofasta.generator.workflow.Workflow;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.maven.MavenRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one workflow, and joins what they have to say. */
final class WorkflowRun {

    private final Workflow workflow;
    private final Workplace workplace;
    private final boolean dryRun;
    private final boolean keepGoing;
    private final List<DoneStep> done = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private ChangeSet changes = ChangeSet.EMPTY;
    private @Nullable Problem problem;
    private @Nullable String log;

    WorkflowRun(Workflow workflow, Workplace workplace, boolean dryRun, boolean keepGoing) {
        this.workflow = workflow;
        this.workplace = workplace;
        this.dryRun = dryRun;
        this.keepGoing = keepGoing;
    }

    /**
     * Runs {@code calls} one after the other; the first that fails is the last that is run, unless all are wanted.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one can't be a step or lacks a parameter; none was run then
     */
    Answer<DoGoal.Data> of(List<StepCall> calls) {
        calls.forEach(this::requireStep);
        for (StepCall call : calls) {
            if (problem != null && !keepGoing) {
                done.add(DoneStep.not(call.command(), DoneStep.Status.SKIPPED, "a step before it failed"));
            } else if (dryRun && (call.goal() == null || !call.goal().takes("dryRun"))) {
                done.add(DoneStep.not(call.command(), DoneStep.Status.PLANNED, "it can't be shown without doing it"));
            } else {
                workplace.show("> " + shown(call));
                run(call);
            }
        }
        return Answer.of(new DoGoal.Data(workflow.name(), List.copyOf(done), null))
                .withDiagnostics(findings)
                .withChanges(changes)
                .withProblem(problem)
                .withLog(log);
    }

    private void requireStep(StepCall call) {
        if (call.goal() != null) {
            if (StepGoals.find(call.goal()).isEmpty()) {
                throw workflow.broken(
                        call.step().line(),
                        "The goal " + call.goal().name() + " can't be a step of a workflow.",
                        "Run it by itself, after the workflow.");
            }
            Arguments.of(call.goal(), given(call));
        }
    }

    private Given given(StepCall call) {
        Given given = new Given().positionals(String.join(" ", call.words()));
        call.options().forEach(given::put);
        return dryRun ? given.put("dryRun", "true") : given;
    }

    private String shown(StepCall call) {
        return dryRun && !call.options().containsKey("dryRun") ? call.command() + " --dry-run" : call.command();
    }

    private void run(StepCall call) {
        long start = System.nanoTime();
        Goal<?> goal = call.goal() == null ? null : StepGoals.find(call.goal()).orElseThrow();
        if (goal == null) {
            MavenRun run = workplace.maven().run(call.words(), workplace.root().resolve(logOf(call)));
            List<Diagnostic> errors = CompileFindings.of(run, workplace);
            finish(
                    call,
                    Answer.of(run)
                            .withDiagnostics(errors)
                            .withProblem(problem(run, errors))
                            .withLog(logOf(call)),
                    start,
                    null);
            return;
        }
        // The steps before it may have written into it.
        workplace.forgetProject();
        Outcome<?> outcome = new GoalRunner(workplace, Set.of()).run(goal, given(call));
        finish(call, outcome.answer(), start, leave(outcome));
    }

    private void finish(StepCall call, Answer<?> answer, long start, @Nullable String report) {
        long took = (System.nanoTime() - start) / 1_000_000;
        Problem cause = answer.problem();
        if (cause != null && call.step().optional() && cause.code().exit() == ExitCode.PRECONDITION) {
            done.add(DoneStep.not(call.command(), DoneStep.Status.SKIPPED, cause.message()));
            return;
        }
        if (cause != null && dryRun && !changes.isEmpty()) {
            done.add(DoneStep.not(
                    call.command(), DoneStep.Status.PLANNED, "it needs what the steps before it would write"));
            return;
        }
        findings.addAll(answer.diagnostics());
        changes = changes.then(answer.changes());
        if (cause != null && problem == null) {
            problem = cause;
            log = answer.log();
        }
        done.add(new DoneStep(
                shown(call),
                cause == null ? DoneStep.Status.OK : DoneStep.Status.FAILED,
                answer.exit().number(),
                took,
                null,
                cause == null ? null : new DoneStep.Error(cause.code().name(), cause.message(), cause.hint()),
                report));
    }

    /** Leaves the document of a step where that of the goal is looked for. */
    private @Nullable String leave(Outcome<?> outcome) {
        if (outcome.envelope().refs() == null) {
            return null;
        }
        String report = outcome.envelope().refs().report();
        try {
            ResultFiles.write(workplace.root().resolve(report), Json.compact(outcome.envelope()) + "\n");
            return report;
        } catch (IOException ex) {
            // What matters of it is in the answer of the workflow.
            return null;
        }
    }

    private static String logOf(StepCall call) {
        return ResultFiles.logOf("do-" + call.step().line());
    }

    private static @Nullable Problem problem(MavenRun run, List<Diagnostic> errors) {
        if (run.succeeded()) {
            return null;
        }
        return errors.isEmpty()
                ? Problem.of(
                        ProblemCode.GF_VERIFY_MAVEN_FAILED,
                        "Maven failed: " + run.firstError(line -> true).orElse("it ended with status " + run.exit())
                                + ".",
                        "Read the log, mend it, then run the workflow again.")
                : new Problem(
                        ProblemCode.GF_VERIFY_COMPILE,
                        "The project does not compile.",
                        "Mend the lines named above, then run the workflow again.",
                        errors.get(0).location());
    }
}
