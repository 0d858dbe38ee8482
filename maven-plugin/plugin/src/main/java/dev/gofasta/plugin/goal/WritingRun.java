package dev.gofasta.plugin.goal;

import dev.gofasta.generator.apply.PlanStore;
import dev.gofasta.generator.apply.ProjectWriter;
import dev.gofasta.generator.apply.Run;
import dev.gofasta.generator.apply.StoredPlan;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.Severity;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of a goal that writes: what happens before it plans, and what becomes of its plan. */
final class WritingRun {

    private final CommandDescriptor descriptor;
    private final Workplace workplace;
    private final Arguments arguments;
    private final Clock clock;
    private final @Nullable StoredPlan shown;
    private final @Nullable Run interrupted;

    private WritingRun(
            CommandDescriptor descriptor,
            Workplace workplace,
            Arguments arguments,
            Clock clock,
            @Nullable StoredPlan shown,
            @Nullable Run interrupted) {
        this.descriptor = descriptor;
        this.workplace = workplace;
        this.arguments = arguments;
        this.clock = clock;
        this.shown = shown;
        this.interrupted = interrupted;
    }

    /**
     * Takes back what an earlier run has left half done, and finds the plan that is to be applied, if one is named.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when either can't be done
     */
    static WritingRun begin(CommandDescriptor descriptor, Arguments arguments, Workplace workplace) {
        ProjectWriter writer = new ProjectWriter(workplace.root());
        if (isPreview(descriptor, arguments) && writer.isInterrupted()) {
            throw Problem.of(
                            ProblemCode.GF_PATCH_INTERRUPTED,
                            "A run of gofasta was interrupted while it wrote, or is writing now.",
                            "Run gofasta:undo, which takes it back, then the dry run again.")
                    .asException();
        }
        Run interrupted = writer.recover().orElse(null);
        Clock now = Clock.fixed(workplace.clock().instant(), ZoneOffset.UTC);
        Optional<String> id = arguments.find("apply");
        if (id.isEmpty()) {
            return new WritingRun(descriptor, workplace, arguments, now, null, interrupted);
        }
        StoredPlan plan = new PlanStore(workplace.root()).take(id.get(), origin(descriptor, arguments));
        return new WritingRun(
                descriptor,
                workplace,
                arguments.with(plan.origin().arguments()),
                Clock.fixed(plan.time(), ZoneOffset.UTC),
                plan,
                interrupted);
    }

    /** A goal that takes {@code yes} only shows what it would do, until it is told so or the plan is named. */
    private static boolean isPreview(CommandDescriptor descriptor, Arguments arguments) {
        boolean confirmed = arguments.flag("yes") || arguments.find("apply").isPresent();
        return arguments.flag("dryRun") || descriptor.takes("yes") && !confirmed;
    }

    private static Origin origin(CommandDescriptor descriptor, Arguments arguments) {
        return new Origin(
                descriptor.name(), arguments.shaping(), ToolVersions.current().gofasta());
    }

    /** Returns the time of the plan: planning twice at one time gives the same. */
    Clock clock() {
        return clock;
    }

    /** Returns the arguments of the plan. */
    Arguments arguments() {
        return arguments;
    }

    /** Returns the edited files that may be overwritten or deleted. */
    Set<String> forced() {
        return ForcedPaths.parse(arguments.find("force").orElse(""));
    }

    /** Returns the run that was interrupted and is taken back now, or null. */
    @Nullable
    Run interrupted() {
        return interrupted;
    }

    /**
     * Shows or writes {@code plan}.
     *
     * @param undoes the number of the run that it takes back, or 0
     * @throws dev.gofasta.generator.problem.ProblemException when it can't be written, or is not the one that was shown
     */
    <D extends Record> Answer<Written<D>> finish(Plan<D> plan, int undoes) {
        Origin origin = origin(descriptor, arguments);
        String id = plan.changes().planId(origin);
        if (shown != null && !shown.id().equals(id)) {
            throw Problem.of(
                            ProblemCode.GF_PATCH_STALE,
                            "The project has changed since the plan was made: planning again gives another one.",
                            "Run the goal with -DdryRun again; nothing was written.")
                    .asException();
        }
        boolean unchanged = plan.changes().isEmpty();
        boolean writes = !unchanged && !isPreview(descriptor, arguments);
        if (writes) {
            new ProjectWriter(workplace.root())
                    .apply(plan.changes(), origin, workplace.clock().instant(), undoes);
        }
        Answer<Written<D>> answer = Answer.of(
                        new Written<>(plan.data(), id, unchanged, writes, Written.Compilation.SKIP))
                .withDiagnostics(Stream.concat(recovery().stream(), plan.diagnostics().stream())
                        .toList())
                .withChanges(plan.changes());
        return writes || unchanged ? answer.withNext(plan.next()) : preview(answer, id, origin);
    }

    private <D extends Record> Answer<Written<D>> preview(Answer<Written<D>> answer, String id, Origin origin) {
        int files = answer.changes().writes().size();
        Problem change = Problem.of(
                ProblemCode.GF_PATCH_WOULD_CHANGE,
                "The dry run would write " + (files == 1 ? "1 file." : files + " files."),
                "Run it without dryRun to write them, or without detailedExit to end with exit 0.");
        Answer<Written<D>> shownNow = answer.withProblem(arguments.flag("detailedExit") ? change : null);
        if (!descriptor.takes("apply")) {
            return shownNow;
        }
        try {
            new PlanStore(workplace.root()).keep(new StoredPlan(origin, clock.instant(), answer.changes()));
        } catch (ProblemException ex) {
            Problem problem = ex.problem();
            Diagnostic warning = new Diagnostic(
                    problem.code(), Severity.WARNING, problem.message(), "gofasta", null, problem.hint());
            return shownNow.withDiagnostics(Stream.concat(answer.diagnostics().stream(), Stream.of(warning))
                    .toList());
        }
        String command = "mvn gofasta:" + descriptor.name() + " -Dapply=" + id;
        return shownNow.withNext(List.of(new NextStep(command, "writes exactly this", false)));
    }

    /** Returns what there is to say about a run that was interrupted and is taken back now. */
    List<Diagnostic> recovery() {
        return interrupted == null
                ? List.of()
                : List.of(new Diagnostic(
                        ProblemCode.GF_PATCH_INTERRUPTED,
                        Severity.WARNING,
                        "A run of gofasta:" + interrupted.origin().goal()
                                + " was interrupted while it wrote; all that it" + " had written was taken back first.",
                        "gofasta",
                        null,
                        "Run it again if you still want it."));
    }
}
