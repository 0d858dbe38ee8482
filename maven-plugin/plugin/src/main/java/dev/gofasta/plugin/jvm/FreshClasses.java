package dev.gofasta.plugin.jvm;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.MavenRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main classes of a module and of those that it needs, compiled by a child Maven where a source is newer. */
public final class FreshClasses {

    /**
     * Why there are none.
     *
     * @param errors the errors of javac, empty when Maven failed for another reason
     * @param reason what Maven said
     */
    public record Failure(List<Diagnostic> errors, String reason) {}

    private FreshClasses() {}

    /**
     * Compiles {@code module} when one of {@code classPath}'s folders is stale.
     *
     * @param log where to leave the output of Maven, relative to the project's root
     * @return why it failed, or null
     */
    public static @Nullable Failure make(Module module, RuntimeClassPath classPath, Workplace workplace, String log) {
        if (classPath.folders().stream()
                .noneMatch(classes -> StaleClasses.in(classes.resolve("../..").normalize()))) {
            return null;
        }
        List<String> arguments = new ArrayList<>(List.of("-q", "compile"));
        if (!module.folder().isEmpty()) {
            arguments.addAll(List.of("-pl", module.folder(), "-am"));
        }
        MavenRun run = workplace.maven().run(arguments, workplace.root().resolve(log));
        if (run.succeeded()) {
            return null;
        }
        return new Failure(
                CompileFindings.of(run, workplace),
                "Maven could not compile the project: "
                        + run.firstError(line -> true).orElse("it ended with status " + run.exit()) + ".");
    }
}
