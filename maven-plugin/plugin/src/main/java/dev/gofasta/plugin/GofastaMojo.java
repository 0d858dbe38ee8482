package dev.gofasta.plugin;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.plugin.config.ResolvedConfiguration;
import dev.gofasta.plugin.console.OutputFormat;
import dev.gofasta.plugin.console.Terminal;
import dev.gofasta.plugin.database.ForkedDatabaseWork;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.GoalRunner;
import dev.gofasta.plugin.goal.Outcome;
import dev.gofasta.plugin.goal.Tools;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.ForkedMaven;
import dev.gofasta.plugin.maven.MavenOptions;
import dev.gofasta.plugin.openapi.ForkedApiDescriber;
import dev.gofasta.plugin.wiring.ForkedWiringProver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What all goals share: running the core and giving its outcome to whoever asked. */
abstract class GofastaMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ProjectDependenciesResolver dependencies;

    /** Prints one JSON document on one line instead of text; {@code pretty} indents it. */
    @Parameter(property = "json")
    private @Nullable String json;

    /** Most entries of a list in the document, which may then be longer. */
    @Parameter(property = "limit")
    private @Nullable String limit;

    /** The folder to leave the document and the exit code in; then the goal never fails the build. */
    @Parameter(property = "gofasta.resultDir")
    private @Nullable File resultDir;

    /** The folder of the project, where that is not the one that Maven was started in. */
    @Parameter(property = "gofasta.projectDir")
    private @Nullable File projectDir;

    /** The arguments of the launcher that have no name, separated by spaces. */
    @Parameter(property = "gofasta.args")
    private @Nullable String args;

    /** Returns what the goal does. */
    abstract Goal<?> goal();

    /** Returns the goal's own parameters as they were given. */
    abstract Given given();

    /** Returns whether Maven may ask: not with {@code -B}. */
    final boolean mayAsk() {
        return session.getRequest().isInteractiveMode() && OutputFormat.orJson(json) == OutputFormat.TEXT;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Goal<?> goal = goal();
        try (LastWord lastWord = LastWord.of(goal)) {
            execute(goal, lastWord);
        }
    }

    private void execute(Goal<?> goal, LastWord lastWord) throws MojoExecutionException, MojoFailureException {
        Path root = root();
        MavenOptions options = RunningMaven.options(session);
        MavenExecutionRequest request = session.getRequest();
        Terminal terminal = new Terminal(options.version(), request.isInteractiveMode());
        OutputFormat format = OutputFormat.orJson(json);
        Outcome<?> outcome;
        try (Teller teller =
                Teller.of(format, terminal, resultDir == null ? null : resultDir.toPath(), Clock.systemUTC())) {
            Workplace workplace = new Workplace(
                    root,
                    tools(root, new ForkedMaven(root, options, teller)),
                    Clock.systemUTC(),
                    new Listeners(format == OutputFormat.TEXT ? terminal : null, lastWord));
            GoalRunner runner = new GoalRunner(workplace, RunningMaven.propertyNames(session));
            teller.start(goal.descriptor().name());
            outcome = runner.run(goal, given().positionals(args).json(json).limit(limit));
            teller.finish(outcome);
        }
        Delivery delivery = new Delivery(root, format, resultDir == null ? null : resultDir.toPath());
        try {
            delivery.leave(outcome, getLog()::warn);
        } catch (IOException ex) {
            throw new MojoExecutionException("Could not leave the result in " + resultDir + ": " + ex, ex);
        }
        delivery.print(outcome, terminal);
        if (resultDir == null) {
            boolean quiet = request.getLoggingLevel() >= MavenExecutionRequest.LOGGING_LEVEL_ERROR;
            if (quiet && json != null && outcome.answer().problem() != null) {
                terminal.closeOutput();
            }
            failIfNeeded(outcome);
        }
    }

    /** The launcher names the folder where Maven can't be started in it, because its POM is broken. */
    private Path root() {
        return projectDir == null
                ? Path.of(session.getExecutionRootDirectory())
                : projectDir.toPath().toAbsolutePath().normalize();
    }

    private Tools tools(Path root, ForkedMaven maven) {
        ProjectClassPaths classPaths = new ProjectClassPaths(session, dependencies);
        Map<String, String> springProperties = RunningMaven.springProperties(session);
        return new Tools(
                maven,
                new ForkedWiringProver(classPaths),
                new ForkedDatabaseWork(classPaths, springProperties),
                new ForkedApiDescriber(classPaths, springProperties, ForkedApiDescriber.LONGEST),
                new ResolvedConfiguration(root, classPaths.withTests()));
    }

    private static void failIfNeeded(Outcome<?> outcome) throws MojoExecutionException, MojoFailureException {
        Problem problem = outcome.answer().problem();
        if (problem != null) {
            String reason = problem.code() + ": " + problem.message() + " " + problem.hint();
            if (outcome.fault() != null) {
                throw new MojoExecutionException(reason, outcome.fault());
            }
            throw new MojoFailureException(reason);
        }
    }
}
