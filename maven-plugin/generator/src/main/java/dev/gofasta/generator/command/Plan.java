package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Diagnostic;
import java.util.List;

/**
 * The answer of a command, before anything is written.
 *
 * @param data the answer itself
 * @param changes what would be written
 * @param diagnostics what the command found on its way
 * @param next what to run afterwards
 */
public record Plan<D>(D data, ChangeSet changes, List<Diagnostic> diagnostics, List<NextStep> next) {

    /** A plan that only answers. */
    public static <D> Plan<D> of(D data) {
        return new Plan<>(data, ChangeSet.EMPTY, List.of(), List.of());
    }
}
