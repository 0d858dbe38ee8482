package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.maven.MavenRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sources and tests of a module, compiled after files were written.
 *
 * @param problem why it failed, or null
 * @param diagnostics the errors of javac
 * @param log the output of Maven, relative to the project's root
 */
record ProjectCompilation(@Nullable Problem problem, List<Diagnostic> diagnostics, String log) {

    static ProjectCompilation run(String goal, Module module, Workplace workplace) {
        List<String> arguments = new ArrayList<>(List.of("-q", "test-compile"));
        if (!module.folder().isEmpty()) {
            arguments.addAll(List.of("-pl", module.folder(), "-am"));
        }
        String log = ResultFiles.logOf(goal);
        MavenRun run = workplace.maven().run(arguments, workplace.root().resolve(log));
        List<Diagnostic> errors = CompileFindings.of(run, workplace);
        return new ProjectCompilation(run.succeeded() ? null : problem(run, errors), errors, log);
    }

    private static Problem problem(MavenRun run, List<Diagnostic> errors) {
        if (errors.isEmpty()) {
            return Problem.of(
                    ProblemCode.GF_GEN_COMPILE_FAILED,
                    "The files were written, but Maven could not compile the project: "
                            + run.firstError(line -> true).orElse("it ended with status " + run.exit()) + ".",
                    "Read the log, mend the build, then run: mvn test-compile");
        }
        return new Problem(
                ProblemCode.GF_GEN_COMPILE_FAILED,
                "The files were written, but the project does not compile.",
                "Mend the lines named above, then run: mvn test-compile",
                errors.get(0).location());
    }
}
