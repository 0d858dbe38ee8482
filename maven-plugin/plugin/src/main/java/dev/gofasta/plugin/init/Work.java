package dev.gofasta.plugin.init;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the work of one step.
 *
 * @param status how it ended
 * @param reason what was done, or why nothing was
 * @param problem why it failed, or null
 * @param findings what is to be mended
 * @param changes what it wrote, or would write
 * @param log the output of a tool, relative to the project's root, or null
 */
record Work(
        InitStep.Status status,
        String reason,
        @Nullable Problem problem,
        List<Diagnostic> findings,
        ChangeSet changes,
        @Nullable String log) {

    static Work done(String reason) {
        return of(InitStep.Status.DONE, reason);
    }

    static Work unchanged(String reason) {
        return of(InitStep.Status.UNCHANGED, reason);
    }

    static Work skipped(String reason) {
        return of(InitStep.Status.SKIPPED, reason);
    }

    static Work planned(String reason) {
        return of(InitStep.Status.PLANNED, reason);
    }

    static Work failed(Problem problem, List<Diagnostic> findings, @Nullable String log) {
        return new Work(InitStep.Status.FAILED, problem.message(), problem, findings, ChangeSet.EMPTY, log);
    }

    private static Work of(InitStep.Status status, String reason) {
        return new Work(status, reason, null, List.of(), ChangeSet.EMPTY, null);
    }

    Work withChanges(ChangeSet written) {
        return new Work(status, reason, problem, findings, written, log);
    }
}
