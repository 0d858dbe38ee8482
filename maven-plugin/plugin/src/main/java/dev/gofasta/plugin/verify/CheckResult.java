package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Severity;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param status how it ended
 * @param reason why, where the status alone does not say it, or null
 * @param findings what has to be mended
 * @param took the time of its own, or null where the caller's clock says it
 */
public record CheckResult(
        Status status,
        @Nullable String reason,
        List<Diagnostic> findings,
        @Nullable Duration took) {

    /** How a check ended. */
    public enum Status {
        PASS,
        FAIL,
        SKIP,
        WARN
    }

    static CheckResult pass() {
        return new CheckResult(Status.PASS, null, List.of(), null);
    }

    static CheckResult pass(String reason) {
        return new CheckResult(Status.PASS, reason, List.of(), null);
    }

    static CheckResult skip(String reason) {
        return new CheckResult(Status.SKIP, reason, List.of(), Duration.ZERO);
    }

    static CheckResult warn(String reason) {
        return new CheckResult(Status.WARN, reason, List.of(), null);
    }

    static CheckResult warn(String reason, List<Diagnostic> findings) {
        return new CheckResult(Status.WARN, reason, List.copyOf(findings), null);
    }

    static CheckResult fail(String reason, List<Diagnostic> findings) {
        return new CheckResult(Status.FAIL, reason, List.copyOf(findings), null);
    }

    /** Passes without findings, fails with errors among them, and warns otherwise. */
    static CheckResult of(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return pass();
        }
        boolean fails = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new CheckResult(fails ? Status.FAIL : Status.WARN, null, List.copyOf(findings), null);
    }

    /** Passes without findings for a reason that limits what was looked at, fails with them. */
    static CheckResult of(List<Diagnostic> findings, String limit) {
        return findings.isEmpty() ? pass(limit) : fail(limit, findings);
    }

    /** Returns the same result about {@code others}, which are the same findings with more to say. */
    CheckResult with(List<Diagnostic> others) {
        return new CheckResult(status, reason, List.copyOf(others), took);
    }

    CheckResult in(Duration time) {
        return new CheckResult(status, reason, findings, time);
    }
}
