package dev.gofasta.plugin.goal;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ExitCode;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.envelope.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has to say.
 *
 * @param data its data, or null when it could not start
 * @param diagnostics its findings
 * @param changes what it wrote, or would write
 * @param problem why it did not end well, or null
 * @param next what to run afterwards
 * @param log the output of a tool that it ran, relative to the project's root, or null
 * @param page which part of its list the data holds, or null where that is all of it
 * @param sarif its findings for other tools, relative to the project's root, or null
 */
public record Answer<D>(
        @Nullable D data,
        List<Diagnostic> diagnostics,
        ChangeSet changes,
        @Nullable Problem problem,
        List<NextStep> next,
        @Nullable String log,
        Envelope.@Nullable Page page,
        @Nullable String sarif) {

    /** An answer that ended well. */
    public static <D> Answer<D> of(D data) {
        return new Answer<>(data, List.of(), ChangeSet.EMPTY, null, List.of(), null, null, null);
    }

    /** An answer that could not be given. */
    public static <D> Answer<D> failed(Problem problem) {
        return new Answer<>(null, List.of(), ChangeSet.EMPTY, problem, List.of(), null, null, null);
    }

    /** Returns this answer with other data. */
    public Answer<D> withData(D other) {
        return new Answer<>(other, diagnostics, changes, problem, next, log, page, sarif);
    }

    /** Returns this answer with findings. */
    public Answer<D> withDiagnostics(List<Diagnostic> found) {
        return new Answer<>(data, List.copyOf(found), changes, problem, next, log, page, sarif);
    }

    /** Returns this answer with what it wrote, or would write. */
    public Answer<D> withChanges(ChangeSet written) {
        return new Answer<>(data, diagnostics, written, problem, next, log, page, sarif);
    }

    /** Returns this answer with a bad end. */
    public Answer<D> withProblem(@Nullable Problem cause) {
        return new Answer<>(data, diagnostics, changes, cause, next, log, page, sarif);
    }

    /** Returns this answer with what to run afterwards. */
    public Answer<D> withNext(List<NextStep> steps) {
        return new Answer<>(data, diagnostics, changes, problem, List.copyOf(steps), log, page, sarif);
    }

    /** Returns this answer with the output of a tool. */
    public Answer<D> withLog(@Nullable String path) {
        return new Answer<>(data, diagnostics, changes, problem, next, path, page, sarif);
    }

    /** Returns this answer with the part of its list that the data holds. */
    public Answer<D> withPage(Envelope.Page part) {
        return new Answer<>(data, diagnostics, changes, problem, next, log, part, sarif);
    }

    /** Returns this answer with its findings for other tools. */
    public Answer<D> withSarif(@Nullable String path) {
        return new Answer<>(data, diagnostics, changes, problem, next, log, page, path);
    }

    /** Returns how it ended, as a number. */
    public ExitCode exit() {
        return problem == null ? ExitCode.OK : problem.code().exit();
    }

    private Status findings() {
        ProblemCode code = problem == null ? null : problem.code();
        if (code == ProblemCode.GF_PATCH_WOULD_CHANGE) {
            return Status.CHANGES;
        }
        return code == ProblemCode.GF_PROJECT_UNREADABLE_SOURCE ? Status.PARTIAL : Status.FINDINGS;
    }

    /** Returns how it ended, as a word; partial means that something was written before it went wrong, or that
     * files could not be read and the data lack what is in them. */
    public Status status() {
        return switch (exit()) {
            case OK -> Status.OK;
            case FINDINGS -> findings();
            case REFUSED -> Status.REFUSED;
            case TIMEOUT -> Status.TIMEOUT;
            case INTERRUPTED -> Status.CANCELLED;
            default -> changes.isEmpty() ? Status.ERROR : Status.PARTIAL;
        };
    }
}
