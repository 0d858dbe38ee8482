package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds out what is meant by keys that nothing is known about. */
final class UnknownKeys {

    /** Below these an application has keys for health indicators and endpoints of its own. */
    private static final Set<List<String>> OWN_NAMES =
            Set.of(List.of("management", "health"), List.of("management", "endpoint"));

    private static final Set<String> LEFT_OUT = Set.of("test", "devservices");

    private final KnownProperties known;
    private final UsedKeys used;
    private final SettingsFile file;
    private final Findings findings;
    private final NearestKeys nearest;

    UnknownKeys(KnownProperties known, UsedKeys used, SettingsFile file) {
        this.known = known;
        this.used = used;
        this.file = file;
        this.findings = new Findings(file.path(), file.text());
        this.nearest = new NearestKeys(known);
    }

    /** Returns a finding, unless the key may well be one of the application's own. */
    Optional<Diagnostic> finding(Setting setting, Match.Unknown nothing, List<Setting> document) {
        List<List<String>> candidates = nothing.keys() != null
                ? enumKeys(setting, nothing)
                : nothing.known() == 0 ? roots(setting, document) : candidates(setting, nothing.known());
        boolean mayBeOwn = nothing.known() == 0 || isOwnName(setting, nothing.known());
        if (candidates.isEmpty() && mayBeOwn || used.readsBelow(setting.path())) {
            return Optional.empty();
        }
        return Optional.of(describe(setting, nothing, candidates));
    }

    private static boolean isOwnName(Setting setting, int known) {
        List<String> path = PropertyName.canonical(setting.path());
        return known == 2 && OWN_NAMES.contains(path.subList(0, 2)) || isOfLeftOutStarter(path, known);
    }

    /** The starters read these where they are, and the packaged application may be without them. */
    private static boolean isOfLeftOutStarter(List<String> path, int known) {
        return known == 1 && path.get(0).equals("gofasta") && path.size() > 1 && LEFT_OUT.contains(path.get(1));
    }

    /** Returns a finding for a value where keys are expected, unless the application's own code reads it. */
    Optional<Diagnostic> group(Setting setting) {
        return used.reads(setting.path())
                ? Optional.empty()
                : Optional.of(findings.at(
                                setting.key(),
                                ProblemCode.GF_CONFIG_UNKNOWN_KEY,
                                Severity.ERROR,
                                setting.name() + " takes no value: only keys below it do.",
                                "Below it are: " + String.join(", ", known.next(setting.path())) + ".")
                        .withFixes(Findings.byHand("Write the key below " + setting.name() + " that is meant")));
    }

    private Diagnostic describe(Setting setting, Match.Unknown nothing, List<List<String>> candidates) {
        String name = setting.name();
        String message = nothing.map() == null
                ? "No library of the application knows the key " + name + "."
                : PropertyName.join(setting.path()
                                .subList(nothing.known(), setting.path().size())) + " is no key of "
                        + nothing.map().name() + ".";
        List<String> names = candidates.stream()
                .map(PropertyName::join)
                .distinct()
                .sorted()
                .limit(3)
                .toList();
        String hint = names.isEmpty()
                ? "Delete it, or add the library that reads it to the POM."
                : "Did you mean " + String.join(" or ", names) + "?";
        Optional<Fix> fix = candidates.size() == 1
                ? new KeyFixes(file).rename(setting, candidates.get(0), Applicability.UNSAFE)
                : names.isEmpty() ? new KeyFixes(file).delete(setting) : Optional.empty();
        return findings.at(setting.key(), ProblemCode.GF_CONFIG_UNKNOWN_KEY, Severity.ERROR, message, hint)
                .withFixes(fix.orElseGet(() ->
                        Findings.byHand(names.isEmpty() ? "Delete " + name : "Write " + String.join(" or ", names))));
    }

    private static List<List<String>> enumKeys(Setting setting, Match.Unknown nothing) {
        PropertyType keys = Objects.requireNonNull(nothing.keys());
        return EnumNames.nearest(keys, setting.path().get(nothing.known()))
                .map(key -> List.of(with(setting.path(), nothing.known(), key)))
                .orElse(List.of());
    }

    /** The root is misspelt, or the key stands too far to the left, below a root that is left empty. */
    private List<List<String>> roots(Setting setting, List<Setting> document) {
        List<List<String>> misspelt = misspelt(setting, 0);
        if (!misspelt.isEmpty()) {
            return misspelt;
        }
        List<List<String>> shifted = new ArrayList<>();
        for (Setting other : document) {
            boolean empty = other.children().isEmpty()
                    && (other.value() == null || other.value().isEmpty());
            if (empty && known.isRoot(other.path().get(0))) {
                List<String> wanted = new ArrayList<>(other.path());
                wanted.addAll(setting.path());
                if (isKnownAt(wanted, setting)) {
                    shifted.add(wanted);
                }
            }
        }
        return shifted;
    }

    private List<List<String>> candidates(Setting setting, int at) {
        List<List<String>> misspelt = misspelt(setting, at);
        if (!misspelt.isEmpty()) {
            return misspelt;
        }
        List<String> leaf = setting.leaves().get(0).path();
        int below = leaf.size() - setting.path().size();
        List<List<String>> candidates = new ArrayList<>();
        for (String name : nearest.to(leaf)) {
            List<String> wanted = PropertyName.segments(name);
            List<String> prefix = wanted.subList(0, Math.max(0, wanted.size() - below));
            if (!prefix.isEmpty() && isKnownAt(prefix, setting)) {
                candidates.add(List.copyOf(prefix));
            }
        }
        return candidates;
    }

    /** Returns the path with another segment at {@code at}, when one is near, and something below is known with it. */
    private List<List<String>> misspelt(Setting setting, int at) {
        return NearestKeys.word(
                        PropertyName.canonical(setting.path().get(at)),
                        known.next(setting.path().subList(0, at)),
                        PropertyName::canonical)
                .map(segment -> with(setting.path(), at, segment))
                .filter(wanted -> isKnownAt(wanted, setting))
                .map(List::of)
                .orElse(List.of());
    }

    /** Returns whether a leaf of {@code setting} is a known key when its path begins with {@code wanted} instead. */
    private boolean isKnownAt(List<String> wanted, Setting setting) {
        return setting.leaves().stream().anyMatch(leaf -> {
            List<String> path = new ArrayList<>(wanted);
            path.addAll(leaf.path().subList(setting.path().size(), leaf.path().size()));
            boolean empty = leaf.value() == null || leaf.value().isEmpty();
            Match match = known.match(path);
            return match instanceof Match.Value value && (value.exact() || path.size() > 2)
                    || match instanceof Match.Group && empty && path.size() > 1;
        });
    }

    private static List<String> with(List<String> path, int at, String segment) {
        List<String> changed = new ArrayList<>(path);
        changed.set(at, segment);
        return List.copyOf(changed);
    }
}
