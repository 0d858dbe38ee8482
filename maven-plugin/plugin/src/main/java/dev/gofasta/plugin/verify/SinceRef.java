package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.change.ChangedSince;
import java.util.List;
import java.util.Set;

/**
 * Parts findings that came with a change from those that were there before, which do not fail a check.
 *
 * @param ref the commit that counts as before
 * @param changes what has changed since then
 */
public record SinceRef(String ref, ChangedSince changes) {

    CheckResult judge(Check check, CheckResult result) {
        Set<String> changed = changes.changedFiles();
        List<Diagnostic> findings = result.findings().stream()
                .map(finding -> finding.withNew(isNew(finding, check.newness(), changed)))
                .toList();
        long before = findings.stream().filter(finding -> !isNew(finding)).count();
        if (before == 0) {
            return result.with(findings);
        }
        boolean fails = result.status() == CheckResult.Status.FAIL
                && findings.stream().anyMatch(finding -> isNew(finding) && finding.severity() == Severity.ERROR);
        String old = (before == 1 ? "1 finding" : before + " findings") + " from before " + ref;
        return new CheckResult(
                fails ? CheckResult.Status.FAIL : CheckResult.Status.WARN,
                result.reason() == null ? old : result.reason() + "; " + old,
                findings,
                result.took());
    }

    private boolean isNew(Diagnostic finding, Check.Newness newness, Set<String> changed) {
        Location place = finding.location();
        if (place == null) {
            return !changed.isEmpty();
        }
        return switch (newness) {
            case PROJECT -> !changed.isEmpty();
            case FILE -> changed.contains(place.file());
            case LINE ->
                changes.isNew(place)
                        || finding.related().stream().anyMatch(related -> changes.isNew(related.location()));
        };
    }

    private static boolean isNew(Diagnostic finding) {
        return Boolean.TRUE.equals(finding.isNew());
    }

    Verification.Since summary(List<Diagnostic> findings) {
        int news = (int) findings.stream().filter(SinceRef::isNew).count();
        return new Verification.Since(ref, news, findings.size() - news);
    }
}
