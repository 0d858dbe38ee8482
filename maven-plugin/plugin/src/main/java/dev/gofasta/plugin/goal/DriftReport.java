package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What {@code status} has compared. */
public record DriftReport(List<Check> checks, Summary summary) {

    /** How a comparison ended; one that was skipped is not ok. */
    public enum Status {
        OK,
        DRIFT,
        WARN,
        SKIP
    }

    /**
     * One comparison.
     *
     * @param reason why it was skipped, or null
     * @param diagnosticRefs JSON pointers to its findings in the envelope
     */
    public record Check(String id, Status status, @Nullable String reason, List<String> diagnosticRefs) {}

    /** How many comparisons ended how. */
    public record Summary(int ok, int drift, int warned, int skipped) {}

    /** Collects comparisons and their findings. */
    static final class Builder {

        private final List<Check> checks = new ArrayList<>();
        private final List<Diagnostic> findings = new ArrayList<>();

        /** Adds a comparison that has drifted when a finding is an error. */
        void add(String id, List<Diagnostic> found) {
            boolean error = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            add(id, error ? Status.DRIFT : found.isEmpty() ? Status.OK : Status.WARN, found);
        }

        /** Adds a comparison that has drifted when there is any finding. */
        void addDrift(String id, List<Diagnostic> found) {
            add(id, found.isEmpty() ? Status.OK : Status.DRIFT, found);
        }

        void skip(String id, String reason) {
            checks.add(new Check(id, Status.SKIP, reason, List.of()));
        }

        List<Diagnostic> findings() {
            return List.copyOf(findings);
        }

        DriftReport build() {
            return new DriftReport(
                    List.copyOf(checks),
                    new Summary(count(Status.OK), count(Status.DRIFT), count(Status.WARN), count(Status.SKIP)));
        }

        private void add(String id, Status status, List<Diagnostic> found) {
            List<String> refs = IntStream.range(findings.size(), findings.size() + found.size())
                    .mapToObj(i -> "/diagnostics/" + i)
                    .toList();
            findings.addAll(found);
            checks.add(new Check(id, status, null, refs));
        }

        private int count(Status status) {
            return (int)
                    checks.stream().filter(check -> check.status() == status).count();
        }
    }
}
