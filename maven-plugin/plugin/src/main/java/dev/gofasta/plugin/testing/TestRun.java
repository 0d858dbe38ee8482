package dev.gofasta.plugin.testing;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.reference.Impact.AffectedTest;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.ModuleSelection;
import dev.gofasta.plugin.maven.TestReports;
import dev.gofasta.plugin.verify.TestFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One child Maven that ran tests.
 *
 * @param maven the run
 * @param compileErrors what javac refused
 * @param reports what the tests said
 * @param failures what has to be mended, each with a fix where one is known
 */
public record TestRun(MavenRun maven, List<Diagnostic> compileErrors, TestReports reports, List<Diagnostic> failures) {

    private static final String SUREFIRE = "maven-surefire-plugin";
    /** Where the list of tests is when it would make the command line longer than Windows takes. */
    private static final String LIST = "target/gofasta/tests.txt";

    private static final int LONGEST_ARGUMENT = 4000;

    /** Runs {@code tests}, or all there are where that is null. */
    public static TestRun of(Workplace workplace, @Nullable List<AffectedTest> tests) {
        Project project = workplace.project();
        List<String> arguments = new ArrayList<>(ModuleSelection.of(project));
        arguments.add("-Dmaven.test.failure.ignore=true");
        if (tests != null) {
            arguments.add("-Dsurefire.failIfNoSpecifiedTests=false");
            arguments.add(selection(workplace.root(), tests));
        }
        arguments.add("test");
        MavenRun run = workplace.maven().run(arguments, workplace.root().resolve(ResultFiles.logOf("test")));
        TestReports reports = TestReports.read(workplace.root(), project, run);
        List<Diagnostic> failures = reports.failures().isEmpty()
                ? List.of()
                : new TestFindings(project, ChangedSince.head(workplace.root())).of(reports.failures());
        return new TestRun(run, CompileFindings.of(run, workplace), reports, failures);
    }

    private static String selection(Path root, List<AffectedTest> tests) {
        String names = tests.stream().map(AffectedTest::id).collect(Collectors.joining(","));
        if (names.length() <= LONGEST_ARGUMENT) {
            return "-Dtest=" + names;
        }
        try {
            Path list = root.resolve(LIST);
            ResultFiles.write(
                    list,
                    tests.stream()
                            .map(test -> test.id().replace('.', '/') + ".java\n")
                            .collect(Collectors.joining()));
            return "-Dsurefire.includesFile=" + list;
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't write " + LIST, ex);
        }
    }

    /** Returns whether the tests were started. */
    public boolean hasRunTests() {
        return maven.ran(SUREFIRE);
    }

    /** Returns all that has to be mended. */
    public List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>(compileErrors);
        findings.addAll(failures);
        return findings;
    }
}
