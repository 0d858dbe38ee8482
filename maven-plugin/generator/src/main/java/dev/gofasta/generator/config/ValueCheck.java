package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Finds values that Spring can't convert, with which the application does not start. */
record ValueCheck(Findings findings) {

    /** YAML reads these as numbers, whatever they look like here. */
    private static final Pattern YAML_NUMBER =
            Pattern.compile("[+-]?\\d[\\d_]*(:[0-5]?\\d)+|[+-]?\\d[\\d_]*|0o[0-7]+|0b[01_]+");

    /**
     * Checks a value.
     *
     * @param plain whether YAML decides what it is
     */
    Optional<Diagnostic> finding(String key, Match.Value match, String text, Setting.Extent extent, boolean plain) {
        Optional<String> value = Placeholders.resolve(text);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        PropertyType type = match.type();
        String given = plain && YAML_NUMBER.matcher(value.get()).matches()
                ? value.get().replace("_", "").replaceFirst("[:ob].*", "")
                : value.get();
        if (type.kind() == PropertyType.Kind.LIST) {
            return items(key, type, given, text, extent);
        }
        Optional<String> wanted = ValueRules.broken(type, given);
        return wanted.isPresent()
                ? Optional.of(invalid(key, type, given, wanted.get(), text, extent))
                : suggested(key, match, given, text, extent);
    }

    private Optional<Diagnostic> items(
            String key, PropertyType list, String given, String text, Setting.Extent extent) {
        PropertyType type = list.elementOrAnything();
        for (String item : given.split(",")) {
            Optional<String> wanted = ValueRules.broken(type, item);
            if (wanted.isPresent()) {
                return Optional.of(invalid(key, type, item.strip(), wanted.get(), text, extent));
            }
        }
        return Optional.empty();
    }

    private Diagnostic invalid(
            String key, PropertyType type, String value, String wanted, String text, Setting.Extent extent) {
        Optional<String> meant = ValueFixes.of(type, value);
        return finding(
                key,
                Severity.ERROR,
                "'" + value + "' is not " + wanted + ", which " + key + " takes.",
                value,
                meant,
                text,
                extent);
    }

    /** What is almost one of the values that make sense, and none of them, was meant to be it. */
    private Optional<Diagnostic> suggested(
            String key, Match.Value match, String value, String text, Setting.Extent extent) {
        List<String> values = match.property().suggested();
        if (!match.exact()
                || match.property().open()
                || values.isEmpty()
                || values.stream().anyMatch(value::equalsIgnoreCase)) {
            return Optional.empty();
        }
        Optional<String> meant = NearestKeys.word(value, values, UnaryOperator.identity());
        return meant.map(near -> finding(
                key,
                Severity.WARNING,
                "'" + value + "' is none of the values that are known for " + key + ": " + String.join(", ", values)
                        + ".",
                value,
                meant,
                text,
                extent));
    }

    private Diagnostic finding(
            String key,
            Severity severity,
            String message,
            String value,
            Optional<String> meant,
            String text,
            Setting.Extent extent) {
        Diagnostic finding = findings.at(
                extent,
                ProblemCode.GF_CONFIG_INVALID_VALUE,
                severity,
                message,
                meant.map(near -> "Did you mean '" + near + "'?").orElse("Write such a value, or delete the key."));
        String written = findings.text().substring(extent.start(), extent.end());
        boolean once = Arrays.stream(written.split(Pattern.quote(value), -1)).count() == 2;
        return finding.withFixes(
                meant.isPresent() && once
                        ? findings.replace(
                                "Write " + meant.get(),
                                Applicability.UNSAFE,
                                extent,
                                written.replace(value, meant.get()))
                        : Findings.byHand("Write a value that " + key + " takes"));
    }
}
