package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.status.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code status} has compared.
 *
 * @param artefacts one for each thing that has drifted, and one for each kind of which none has; kinds in the order in which
 *     they are compared
 */
public record DriftReport(List<Artefact> artefacts, Summary summary) {

    /** How a comparison ended; one that was skipped is not ok. */
    public enum Status {
        OK,
        DRIFT,
        WARN,
        SKIP
    }

    /**
     * Something that was compared.
     *
     * @param id the place of what has drifted, or the kind
     * @param kind what was compared with what
     * @param cause why it has drifted, or was skipped, or null
     * @param fix the command that mends it, or what an edit of its finding does, or null
     * @param diagnosticRef JSON pointer to its finding in the envelope, or null
     */
    public record Artefact(
            String id,
            String kind,
            Status status,
            @Nullable String cause,
            @Nullable String fix,
            @Nullable String diagnosticRef) {}

    /** How many kinds ended how. */
    public record Summary(int ok, int drift, int warned, int skipped) {}

    /** Returns the kinds that have drifted, as they stand in a sentence. */
    String drifted() {
        Set<String> kinds = new TreeSet<>();
        artefacts.stream().filter(each -> each.status() == Status.DRIFT).forEach(each -> kinds.add(each.kind()));
        return String.join(", ", kinds);
    }

    /** Collects comparisons and their findings. */
    static final class Builder {

        private final List<Artefact> artefacts = new ArrayList<>();
        private final List<Diagnostic> findings = new ArrayList<>();
        private int ok;
        private int drift;
        private int warned;
        private int skipped;

        /** Adds what a comparison came to. */
        void add(String kind, Compared compared) {
            if (compared.skipped() != null) {
                skipped++;
                artefacts.add(new Artefact(kind, kind, Status.SKIP, compared.skipped(), null, null));
                return;
            }
            if (compared.findings().isEmpty()) {
                ok++;
                artefacts.add(new Artefact(kind, kind, Status.OK, null, null, null));
                return;
            }
            boolean drifted = compared.drifts()
                    || compared.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
            drift += drifted ? 1 : 0;
            warned += drifted ? 0 : 1;
            for (Diagnostic finding : compared.findings()) {
                boolean fails = compared.drifts() || finding.severity() == Severity.ERROR;
                artefacts.add(artefact(kind, finding, fails ? Status.DRIFT : Status.WARN));
                findings.add(finding);
            }
        }

        private Artefact artefact(String kind, Diagnostic finding, Status status) {
            Location location = finding.location();
            Fix fix = finding.fixes().isEmpty() ? null : finding.fixes().get(0);
            return new Artefact(
                    location == null ? kind : location.toString(),
                    kind,
                    status,
                    finding.message(),
                    fix == null ? finding.hint() : fix.command() == null ? fix.title() : fix.command(),
                    "/diagnostics/" + findings.size());
        }

        List<Diagnostic> findings() {
            return List.copyOf(findings);
        }

        DriftReport build() {
            return new DriftReport(List.copyOf(artefacts), new Summary(ok, drift, warned, skipped));
        }
    }
}
