package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.compile.JavacMessage;
import dev.gofasta.plugin.compile.JavacMessages;
import java.util.List;

/** The errors of javac as they stand, for goals that only need to know that something does not compile. */
public final class JavacLog {

    private JavacLog() {}

    /** Returns the errors in the order of the output. Warnings are among them when the build refuses warnings. */
    public static List<Diagnostic> read(MavenRun run, RootPaths paths) {
        return JavacMessages.read(run, paths).errors().stream()
                .map(JavacLog::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(JavacMessage error) {
        return new Diagnostic(
                ProblemCode.GF_VERIFY_COMPILE,
                Severity.ERROR,
                error.sentence(),
                "javac",
                new Location(error.file(), error.line(), error.column()),
                "Mend this line; 'mvn test-compile' compiles all of it.");
    }
}
