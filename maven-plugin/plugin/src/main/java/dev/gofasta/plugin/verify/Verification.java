package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All checks that were run.
 *
 * @param report what they say
 * @param findings what has to be mended, in the order of the checks
 */
public record Verification(Report report, List<Diagnostic> findings) {

    /** A document has room for fewer findings than these. */
    private static final int MOST_REFS = 100;

    /** The data of {@code verify}. */
    public record Report(
            List<Entry> checks, Summary summary, @Nullable Since since) {}

    /**
     * How many findings came with the changes since a commit, and how many were there before.
     *
     * @param ref the commit, as it was given
     */
    public record Since(String ref, int newFindings, int earlierFindings) {}

    /**
     * One check.
     *
     * @param diagnosticRefs JSON pointers to its findings in the envelope
     */
    public record Entry(
            String id,
            CheckResult.Status status,
            long durationMs,
            @Nullable String reason,
            List<String> diagnosticRefs) {}

    /** How many checks ended how; a skipped one has not passed. */
    public record Summary(int passed, int failed, int skipped, int warned) {}

    /** Runs {@code checks} one after the other, all of them or until one fails. */
    public static Verification run(List<Check> checks, Inspection inspection, boolean keepGoing) {
        List<Entry> entries = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        String failed = null;
        for (Check check : checks) {
            long start = System.nanoTime();
            CheckResult said = failed == null || keepGoing || check.isAnswered(inspection)
                    ? check.run(inspection)
                    : stopped(check, inspection, failed);
            CheckResult result = inspection.judge(check, said);
            Duration took = result.took() == null ? Duration.ofNanos(System.nanoTime() - start) : result.took();
            entries.add(entry(check, result, took, findings.size()));
            findings.addAll(result.findings());
            if (failed == null && result.status() == CheckResult.Status.FAIL) {
                failed = check.id();
            }
        }
        Report report = new Report(entries, summary(entries), inspection.since(findings));
        return new Verification(report, List.copyOf(findings));
    }

    /** What could not run anyway says so itself. */
    private static CheckResult stopped(Check check, Inspection inspection, String failed) {
        return check.needs().equals(failed)
                ? check.run(inspection)
                : CheckResult.skip(failed + " failed; keepGoing runs this one too");
    }

    /** Returns a run in which nothing was looked at. */
    public static Report skipped(List<Check> checks, String reason) {
        List<Entry> entries = checks.stream()
                .map(check -> entry(check, CheckResult.skip(reason), Duration.ZERO, 0))
                .toList();
        return new Report(entries, summary(entries), null);
    }

    /** Returns the ids of the checks that failed, as they stand in a sentence. */
    public String failed() {
        return report.checks().stream()
                .filter(entry -> entry.status() == CheckResult.Status.FAIL)
                .map(Entry::id)
                .collect(Collectors.joining(", "));
    }

    private static Entry entry(Check check, CheckResult result, Duration took, int firstFinding) {
        List<String> refs = IntStream.range(
                        0, Math.min(MOST_REFS, result.findings().size()))
                .mapToObj(i -> "/diagnostics/" + (firstFinding + i))
                .toList();
        return new Entry(check.id(), result.status(), took.toMillis(), result.reason(), refs);
    }

    private static Summary summary(List<Entry> entries) {
        return new Summary(
                count(entries, CheckResult.Status.PASS),
                count(entries, CheckResult.Status.FAIL),
                count(entries, CheckResult.Status.SKIP),
                count(entries, CheckResult.Status.WARN));
    }

    private static int count(List<Entry> entries, CheckResult.Status status) {
        return (int) entries.stream().filter(entry -> entry.status() == status).count();
    }
}
