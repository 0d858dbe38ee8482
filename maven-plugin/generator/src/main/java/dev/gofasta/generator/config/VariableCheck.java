package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares environment variables with what is known. Only names that can't mean anything else are looked at. */
record VariableCheck(KnownProperties known, UsedKeys used) {

    /** Variables that begin so are for nobody but the application; others, such as SERVER_NAME, may be for anybody. */
    private static final Set<String> OWN_ROOTS = Set.of("spring", "gofasta", "springdoc");

    /** What is read before there is configuration, or by tests of starters. */
    private static final List<String> OTHERS =
            List.of("SPRING_APPLICATION_JSON", "GOFASTA_TEST_", "SPRING_BOOT_VERSION", "GOFASTA_VERSION");

    List<Diagnostic> check(List<Variable> variables) {
        List<Diagnostic> found = new ArrayList<>();
        for (Variable variable : variables) {
            int end = variable.name().indexOf('_');
            String root = end < 0 ? "" : variable.name().substring(0, end).toLowerCase(Locale.ROOT);
            if (known.isRoot(root) && OTHERS.stream().noneMatch(variable.name()::startsWith)) {
                found.addAll(check(variable, root));
            }
        }
        return found;
    }

    private List<Diagnostic> check(Variable variable, String root) {
        Findings findings = new Findings(variable.file(), variable.text());
        Optional<Match.Value> match = known.matchEnvironment(variable.name());
        if (match.isEmpty()) {
            return unknown(variable, root, findings).map(List::of).orElse(List.of());
        }
        List<Diagnostic> found = new ArrayList<>();
        Deprecation deprecation = match.get().property().deprecation();
        if (deprecation != null && match.get().exact()) {
            String replacement = deprecation.replacement();
            found.add(SettingsCheck.DeprecatedKey.finding(findings, variable.extent(), variable.name(), deprecation)
                    .withFixes(
                            replacement == null
                                    ? delete(variable, findings)
                                    : rename(variable, replacement, isSameType(match.get(), replacement), findings)));
        }
        Setting.Extent extent = variable.valueExtent() == null ? variable.extent() : variable.valueExtent();
        String value = variable.value();
        if (value != null && (deprecation == null || !deprecation.removed())) {
            new ValueCheck(findings)
                    .finding(variable.name(), match.get(), value, extent, false)
                    .map(finding -> finding.fixes().get(0).applicability() == Applicability.MANUAL
                            ? finding.withFixes(delete(variable, findings))
                            : finding)
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isSameType(Match.Value match, String replacement) {
        return known.find(replacement)
                .map(known::type)
                .filter(match.type()::equals)
                .isPresent();
    }

    private Optional<Diagnostic> unknown(Variable variable, String root, Findings findings) {
        Optional<String> near = new NearestKeys(known).variable(variable.name());
        if (near.isEmpty() && !OWN_ROOTS.contains(root) || used.readsVariable(variable.name())) {
            return Optional.empty();
        }
        Fix fix = near.map(name -> rename(variable, name, false, findings)).orElseGet(() -> delete(variable, findings));
        return Optional.of(findings.at(
                        variable.extent(),
                        ProblemCode.GF_CONFIG_UNKNOWN_KEY,
                        Severity.ERROR,
                        "No library of the application knows the variable " + variable.name() + ".",
                        near.map(name -> "Did you mean " + PropertyName.environment(name) + "?")
                                .orElse("Delete it, or add the library that reads it to the POM."))
                .withFixes(fix));
    }

    private static Fix delete(Variable variable, Findings findings) {
        if (variable.file().endsWith("Dockerfile")) {
            return Findings.byHand("Delete " + variable.name());
        }
        int end = variable.valueExtent() == null
                ? variable.extent().end()
                : variable.valueExtent().end();
        return findings.replace(
                "Delete " + variable.name(),
                Applicability.UNSAFE,
                new Lines(variable.text()).of(variable.extent().start(), end),
                "");
    }

    private static Fix rename(Variable variable, String name, boolean safe, Findings findings) {
        String wanted = PropertyName.environment(name);
        return findings.replace(
                "Write " + wanted, safe ? Applicability.SAFE : Applicability.UNSAFE, variable.extent(), wanted);
    }
}
