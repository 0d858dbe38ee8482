package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Bounds;

/**
 * What one goal does.
 *
 * @param <D> its data
 */
public interface Goal<D> {

    /** Returns its entry in the catalogue. */
    CommandDescriptor descriptor();

    /** Returns whether its text is for a program or a file to read: exactly that, and nothing beside it. */
    default boolean printsForPrograms() {
        return false;
    }

    /**
     * Does it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it can't be done
     */
    Answer<D> run(Arguments arguments, Workplace workplace);

    /** Returns whether it goes on until it is stopped, and still wants to say how it was. */
    default boolean endsWhenStopped() {
        return false;
    }

    /**
     * Returns what of {@code answer} belongs into the document, where that can't hold all of a long list.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a part is asked for that there is not
     */
    default Answer<D> document(Answer<D> answer, Arguments arguments, Bounds bounds) {
        return answer;
    }

    /** Writes {@code data} for people; problems, diagnostics and next steps are written by the caller. */
    void print(D data, Answer<D> answer, Page page);
}
