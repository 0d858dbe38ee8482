package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.envelope.Sarif;
import dev.gofasta.plugin.maven.RootPaths;
import dev.gofasta.plugin.verify.Check;
import dev.gofasta.plugin.verify.CheckResult;
import dev.gofasta.plugin.verify.Checks;
import dev.gofasta.plugin.verify.Inspection;
import dev.gofasta.plugin.verify.SinceRef;
import dev.gofasta.plugin.verify.Verification;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The goal {@code verify}. */
public final class VerifyGoal implements Goal<Verification.Report> {

    private static final String SARIF = "target/gofasta/verify.sarif";

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.VERIFY;
    }

    @Override
    public Answer<Verification.Report> run(Arguments arguments, Workplace workplace) {
        List<Check> checks = Checks.select(arguments.find("only").orElse(""));
        workplace.project(arguments.find("module").orElse(null)).selected();
        if (workplace.maven().isNested()) {
            return Answer.of(Verification.skipped(checks, "runs within another run of gofasta"));
        }
        boolean keepGoing = arguments.flag("keepGoing");
        SinceRef since = arguments
                .find("since")
                .map(ref -> new SinceRef(ref, ChangedSince.ref(workplace.root(), ref)))
                .orElse(null);
        Set<String> ids = checks.stream().map(Check::id).collect(Collectors.toSet());
        Inspection inspection = new Inspection(workplace, ids, keepGoing, since);
        Verification verification = Verification.run(checks, inspection, keepGoing);
        return Answer.of(verification.report())
                .withDiagnostics(verification.findings())
                .withProblem(problem(verification, inspection))
                .withLog(inspection.buildIfRun() == null ? null : ResultFiles.logOf("verify"))
                .withSarif(sarif(arguments, workplace, verification.findings()));
    }

    /** Leaves the findings for other tools, if that was asked for, and returns where. */
    private static @Nullable String sarif(Arguments arguments, Workplace workplace, List<Diagnostic> findings) {
        String wanted = arguments.find("sarif").orElse("false");
        if (wanted.equals("false")) {
            return null;
        }
        String path = wanted.isEmpty() || wanted.equals("true") ? SARIF : wanted;
        try {
            Path file = workplace.root().resolve(path);
            ResultFiles.write(file, Sarif.of(findings, workplace.root()));
            return new RootPaths(workplace.root()).relative(file.toString());
        } catch (IOException | InvalidPathException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Can't write " + path + ": " + ex.getMessage() + ".",
                            "Name a file in a folder that can be written to: -Dsarif=<file>")
                    .asException();
        }
    }

    private static @Nullable Problem problem(Verification verification, Inspection inspection) {
        String said = inspection.mavenFailure();
        if (said != null) {
            return Problem.of(
                    ProblemCode.GF_VERIFY_MAVEN_FAILED,
                    "Maven failed, and not because of the project's code: " + said,
                    "Mend the build; 'mvn test' shows the same failure.");
        }
        List<Diagnostic> findings = verification.findings();
        return verification.report().summary().failed() == 0
                ? null
                : new Problem(
                        ProblemCode.GF_VERIFY_FINDINGS,
                        "Failed: " + verification.failed() + ".",
                        "Mend what is named above, then run: mvn gofasta:verify",
                        findings.isEmpty() ? null : findings.get(0).location());
    }

    @Override
    public void print(Verification.Report report, Answer<Verification.Report> answer, Page page) {
        page.table(report.checks().stream()
                .map(check -> List.of(
                        check.status().name().toLowerCase(Locale.ROOT),
                        check.id(),
                        check.status() == CheckResult.Status.SKIP ? "" : seconds(check.durationMs()),
                        check.reason() == null ? "" : check.reason()))
                .toList());
        Verification.Summary summary = report.summary();
        page.section()
                .line("%d passed, %d failed, %d warned, %d skipped"
                        .formatted(summary.passed(), summary.failed(), summary.warned(), summary.skipped()));
        Verification.Since since = report.since();
        if (since != null) {
            page.line("%d new since %s, %d from before"
                    .formatted(since.newFindings(), since.ref(), since.earlierFindings()));
        }
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
