package dev.gofasta.plugin.init;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps in their order; after one that failed the others are skipped. */
public final class Initialization {

    private final List<InitStep> steps = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private ChangeSet changes = ChangeSet.EMPTY;
    private @Nullable Problem problem;
    private @Nullable String log;

    void step(String id, Supplier<Work> work) {
        if (problem != null) {
            steps.add(new InitStep(id, InitStep.Status.SKIPPED, 0, "a step before it failed"));
            return;
        }
        long start = System.nanoTime();
        Work came;
        try {
            came = work.get();
        } catch (ProblemException ex) {
            came = Work.failed(ex.problem(), List.of(), null);
        }
        findings.addAll(came.findings());
        changes = changes.then(came.changes());
        problem = came.problem();
        log = came.log();
        steps.add(new InitStep(id, came.status(), (System.nanoTime() - start) / 1_000_000, came.reason()));
    }

    /** Returns what became of each step. */
    public List<InitStep> steps() {
        return List.copyOf(steps);
    }

    /** Returns what is to be mended. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** Returns what was written, or would be. */
    public ChangeSet changes() {
        return changes;
    }

    /** Returns why a step failed, or null. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** Returns the output of the tool that failed, relative to the project's root, or null. */
    public @Nullable String log() {
        return log;
    }
}
