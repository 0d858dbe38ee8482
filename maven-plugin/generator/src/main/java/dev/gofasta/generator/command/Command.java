package dev.gofasta.generator.command;

import dev.gofasta.generator.project.Project;

/**
 * Something that can be asked of a project. Planning is pure: it reads the project and writes nothing.
 *
 * @param <R> what is asked
 * @param <D> what is answered
 */
public interface Command<R, D> {

    /** Returns what this command is called and takes. */
    CommandDescriptor descriptor();

    /**
     * Answers {@code request} and says what would have to be written for it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it can't be done
     */
    Plan<D> plan(Project project, R request);
}
