package dev.gofasta.plugin.goal;

import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The end of a run.
 *
 * @param goal what was run
 * @param answer what it had to say
 * @param envelope the same as a document
 * @param fault what broke inside gofasta, or null
 */
public record Outcome<D>(
        Goal<D> goal,
        Answer<D> answer,
        Envelope envelope,
        @Nullable Throwable fault) {

    /** Writes the answer for people, its problem left out where the caller shows that itself. */
    public void print(Page page, boolean withProblem) {
        D data = answer.data();
        if (data != null) {
            goal.print(data, answer, page);
        }
        page.diagnostics(answer.diagnostics());
        if (withProblem) {
            page.problem(answer.problem(), answer.log());
        }
        page.next(answer.next());
    }
}
