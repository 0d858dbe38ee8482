package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.Command;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A goal that plans with a command, writes the plan, and compiles the project with it. A subclass says which command, how
 * its request is made from the arguments, and what of its answer people should read.
 *
 * @param <R> what the command is asked
 * @param <D> what it answers
 */
public abstract class WritingGoal<R, D extends Record> implements Goal<Written<D>> {

    private final CommandDescriptor descriptor;
    private final Function<Clock, Command<R, D>> command;
    private final BiFunction<Arguments, Workplace, R> request;

    /**
     * Describes the goal.
     *
     * @param descriptor its entry in the catalogue
     * @param command makes the command; the clock numbers and dates things
     * @param request makes what is asked; it may refuse the arguments
     */
    protected WritingGoal(
            CommandDescriptor descriptor, Function<Clock, Command<R, D>> command, Function<Arguments, R> request) {
        this(descriptor, command, (arguments, workplace) -> request.apply(arguments));
    }

    /**
     * Describes a goal that has to look around for what it asks.
     *
     * @param descriptor its entry in the catalogue
     * @param command makes the command; the clock numbers and dates things
     * @param request makes what is asked; it may refuse the arguments, or what it finds
     */
    WritingGoal(
            CommandDescriptor descriptor,
            Function<Clock, Command<R, D>> command,
            BiFunction<Arguments, Workplace, R> request) {
        this.descriptor = descriptor;
        this.command = command;
        this.request = request;
    }

    /** Writes the command's answer for people, at most a few lines; files and outcome follow. */
    protected abstract void describe(D result, Page page);

    @Override
    public final CommandDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public final Answer<Written<D>> run(Arguments arguments, Workplace workplace) {
        WritingRun run = WritingRun.begin(descriptor, arguments, workplace);
        // The command comes first: the formatter gets ready while arguments and project are read.
        Command<R, D> planner = command.apply(run.clock());
        R asked = request.apply(run.arguments(), workplace);
        Project project = workplace.project(run.arguments().find("module").orElse(null), run.forced());
        Plan<D> plan = planner.plan(project, asked);
        Answer<Written<D>> answer = run.finish(plan, 0);
        Written<D> written = answer.data();
        return written == null
                        || !written.applied()
                        || arguments.flag("noVerify")
                        || workplace.maven().isNested()
                ? answer
                : compiled(answer, written, project, workplace);
    }

    private Answer<Written<D>> compiled(
            Answer<Written<D>> answer, Written<D> written, Project project, Workplace workplace) {
        ProjectCompilation compilation;
        try {
            compilation = ProjectCompilation.run(descriptor.name(), project.target(), workplace);
        } catch (ProblemException ex) {
            // The files are written by now, and the answer has to say so.
            return answer.withData(written.with(Written.Compilation.FAIL))
                    .withProblem(ex.problem())
                    .withNext(List.of());
        }
        boolean passed = compilation.problem() == null;
        return answer.withData(written.with(passed ? Written.Compilation.PASS : Written.Compilation.FAIL))
                .withDiagnostics(Stream.concat(answer.diagnostics().stream(), compilation.diagnostics().stream())
                        .toList())
                .withProblem(compilation.problem())
                .withNext(passed ? answer.next() : List.of())
                .withLog(compilation.log());
    }

    @Override
    public final void print(Written<D> data, Answer<Written<D>> answer, Page page) {
        describe(data.result(), page);
        WrittenFiles.print(data, answer.changes(), page);
    }
}
