package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one configuration file with what is known. */
final class SettingsCheck {

    private final KnownProperties known;
    private final SettingsFile file;
    private final Findings findings;
    private final UnknownKeys unknown;
    private final ValueCheck values;
    private final List<Diagnostic> found = new ArrayList<>();

    SettingsCheck(KnownProperties known, UsedKeys used, SettingsFile file) {
        this.known = known;
        this.file = file;
        this.findings = new Findings(file.path(), file.text());
        this.unknown = new UnknownKeys(known, used, file);
        this.values = new ValueCheck(findings);
    }

    List<Diagnostic> run() {
        found.addAll(file.broken());
        for (List<Setting> document : file.documents()) {
            document.forEach(top -> check(top, document));
        }
        return List.copyOf(found);
    }

    private void check(Setting setting, List<Setting> document) {
        Match match = known.match(setting.path());
        if (match instanceof Match.Unknown nothing) {
            unknown.finding(setting, nothing, document).ifPresent(found::add);
            return;
        }
        if (match instanceof Match.Group
                && setting.value() != null
                && !setting.value().isEmpty()) {
            unknown.group(setting).ifPresent(found::add);
        }
        if (match instanceof Match.Value value) {
            check(setting, value, document);
        }
        setting.children().forEach(child -> check(child, document));
    }

    private void check(Setting setting, Match.Value match, List<Setting> document) {
        Deprecation deprecation = match.property().deprecation();
        if (deprecation != null && match.exact()) {
            found.add(deprecated(setting, match, deprecation, document));
        }
        Setting.Value value = setting.value();
        if (value != null && !value.isEmpty() && (deprecation == null || !deprecation.removed())) {
            values.finding(setting.name(), match, value.text(), value.extent(), value.plain())
                    .map(finding -> orDeleted(finding, setting))
                    .ifPresent(found::add);
        }
    }

    /** Where nobody can tell which value is meant, the key may go, and its default holds. */
    private Diagnostic orDeleted(Diagnostic finding, Setting setting) {
        return finding.fixes().get(0).applicability() == Applicability.MANUAL
                ? new KeyFixes(file).delete(setting).map(finding::withFixes).orElse(finding)
                : finding;
    }

    private Diagnostic deprecated(Setting setting, Match.Value match, Deprecation deprecation, List<Setting> document) {
        String replacement = deprecation.replacement();
        Fix byHand = Findings.byHand(
                replacement == null ? "Do without " + setting.name() : "Move what it says to " + replacement);
        Optional<Fix> fix = replacement != null
                ? replaced(setting, match, replacement, document)
                : deprecation.removed() ? new KeyFixes(file).delete(setting) : Optional.empty();
        return DeprecatedKey.finding(findings, setting.key(), setting.name(), deprecation)
                .withFixes(fix.orElse(byHand));
    }

    private Optional<Fix> replaced(Setting setting, Match.Value match, String replacement, List<Setting> document) {
        List<String> wanted = PropertyName.segments(replacement);
        Optional<KnownProperty> property = known.find(replacement);
        boolean taken = document.stream()
                .flatMap(Setting::all)
                .anyMatch(each -> PropertyName.canonical(each.path()).equals(PropertyName.canonical(wanted)));
        if (taken) {
            return new KeyFixes(file).delete(setting);
        }
        boolean same = property.map(known::type).filter(match.type()::equals).isPresent();
        return new KeyFixes(file).rename(setting, wanted, same ? Applicability.SAFE : Applicability.UNSAFE);
    }

    /** Makes findings of keys that are going, or gone. */
    static final class DeprecatedKey {

        private DeprecatedKey() {}

        static Diagnostic finding(Findings findings, Setting.Extent key, String name, Deprecation deprecation) {
            String replacement = deprecation.replacement();
            String reason = deprecation.reason() == null ? "" : " " + deprecation.reason();
            return findings.at(
                    key,
                    ProblemCode.GF_CONFIG_DEPRECATED_KEY,
                    deprecation.removed() ? Severity.ERROR : Severity.WARNING,
                    deprecation.removed()
                            ? "Nothing reads " + name + " any more." + reason
                            : name + " is deprecated." + reason,
                    replacement == null
                            ? deprecation.removed() ? "Delete it." : "Find out what its library offers in its place."
                            : "Use " + replacement + ".");
        }
    }
}
