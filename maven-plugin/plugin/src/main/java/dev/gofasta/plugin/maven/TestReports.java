package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tests of one run said.
 *
 * @param total how many tests there were
 * @param skipped how many of them were disabled
 * @param switchedOff whether the build was told to run none
 * @param failures the failed ones, sorted by report, and forked JVMs that died
 * @param flaky those that passed when they were run again, where the build does that
 */
public record TestReports(int total, int skipped, boolean switchedOff, List<Diagnostic> failures, List<String> flaky) {

    /** Surefire goes on after a crash when failures are to be ignored, and leaves no report of what crashed. */
    private static final String CRASH = "(?i).*(forked VM terminated|error in the fork|timeout in the fork).*";

    /** Reads the reports that {@code run} left in all modules of {@code project}, and no older ones. */
    public static TestReports read(Path root, Project project, MavenRun run) {
        List<SurefireReport> reports = new ArrayList<>();
        for (Module module : project.modules()) {
            Path folder = root.resolve(module.path("target/surefire-reports"));
            reports.addAll(SurefireReport.readAll(folder, run.startedAt(), new TestSources(project, module)));
        }
        List<Diagnostic> failures = new ArrayList<>();
        reports.forEach(report -> failures.addAll(report.failures()));
        run.firstError(line -> line.matches(CRASH)).ifPresent(line -> failures.add(crash(line)));
        return new TestReports(
                reports.stream().mapToInt(SurefireReport::total).sum(),
                reports.stream().mapToInt(SurefireReport::skipped).sum(),
                run.texts().contains("[INFO] Tests are skipped."),
                List.copyOf(failures),
                reports.stream().flatMap(report -> report.flaky().stream()).toList());
    }

    private static Diagnostic crash(String line) {
        return new Diagnostic(
                ProblemCode.GF_VERIFY_TEST,
                Severity.ERROR,
                "The tests did not come to an end: " + line,
                "surefire",
                null,
                "Look for System.exit and for lack of memory in the tests; the log tells more.");
    }
}
