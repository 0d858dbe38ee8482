package dev.gofasta.plugin.testing;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.change.GitChanges;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Answer;
import dev.gofasta.plugin.goal.Arguments;
import dev.gofasta.plugin.goal.Workplace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses tests, runs them, and says what came of it. */
public final class TestAnswer {

    private TestAnswer() {}

    /** Returns what the goal {@code test} answers. */
    public static Answer<Tests> of(Arguments arguments, Workplace workplace) {
        Project project = workplace.project();
        TestSelection selection = select(arguments, project, workplace);
        if (selection.mode() == Tests.Mode.AFFECTED && selection.tests().isEmpty()) {
            return Answer.of(Tests.of(selection, nothing(selection)));
        }
        if (arguments.flag("dryRun")) {
            return Answer.of(Tests.of(selection, "a dry run"));
        }
        if (workplace.maven().isNested()) {
            return Answer.of(Tests.of(selection, "runs within another run of gofasta"));
        }
        TestRun run = TestRun.of(workplace, selection.mode() == Tests.Mode.ALL ? null : selection.tests());
        return Answer.of(Tests.of(selection, null).after(run))
                .withDiagnostics(run.findings())
                .withProblem(problem(run))
                .withLog(ResultFiles.logOf("test"));
    }

    private static TestSelection select(Arguments arguments, Project project, Workplace workplace) {
        Optional<String> name = arguments.find("name");
        Optional<String> since = arguments.find("since");
        boolean affected = arguments.flag("affected") || since.isPresent();
        if (name.isPresent() && affected) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "'name' chooses tests, and so does '" + (since.isPresent() ? "since" : "affected") + "'.",
                            "Give one of them.")
                    .asException();
        }
        if (name.isPresent()) {
            return TestSelection.named(project, name.get());
        }
        return affected
                ? TestSelection.affected(project, workplace.root(), since.orElse(GitChanges.HEAD))
                : TestSelection.all(project);
    }

    private static String nothing(TestSelection selection) {
        return selection.changes() == 0
                ? "nothing has changed since " + selection.since()
                : "no test depends on what has changed since " + selection.since();
    }

    private static @Nullable Problem problem(TestRun run) {
        List<Diagnostic> findings = run.findings();
        if (!findings.isEmpty()) {
            int failures = run.reports().failures().size();
            return new Problem(
                    ProblemCode.GF_VERIFY_FINDINGS,
                    run.compileErrors().isEmpty()
                            ? "%d of %d tests failed."
                                    .formatted(failures, run.reports().total())
                            : "The project does not compile, so that its tests were not run.",
                    "Mend what is named above, then run the same again.",
                    findings.get(0).location());
        }
        if (!run.maven().succeeded() || !run.hasRunTests()) {
            return Problem.of(
                    ProblemCode.GF_VERIFY_MAVEN_FAILED,
                    "Maven failed, and not because of the project's code: "
                            + run.maven()
                                    .firstError(line -> true)
                                    .orElse("it ended with status "
                                            + run.maven().exit()),
                    "Mend the build; 'mvn test' shows the same failure.");
        }
        return run.reports().switchedOff()
                ? Problem.of(
                        ProblemCode.GF_VERIFY_FINDINGS,
                        "No test was run: the tests are switched off.",
                        "Take skipTests and maven.test.skip away, from the command line or from the POM.")
                : null;
    }
}
