package dev.gofasta.config.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Collects the names that may be secrets and may have a value. */
final class SecretCandidates {

    private final Map<String, Candidate> found = new TreeMap<>();

    /**
     * One of them.
     *
     * @param name for comparing
     * @param text for reading and telling
     */
    record Candidate(KeyName name, String text) {}

    private SecretCandidates() {}

    static List<Candidate> in(ConfigurableEnvironment environment, KnownKeys known, SecretNames names) {
        SecretCandidates candidates = new SecretCandidates();
        known.all().forEach(key -> candidates.add(key.name()));
        names.exact().forEach(candidates::add);
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof SystemEnvironmentPropertySource variables) {
                candidates.addEntries(variables, known);
            } else if (source instanceof EnumerablePropertySource<?> enumerable) {
                List.of(enumerable.getPropertyNames()).forEach(candidates::add);
            }
        }
        return new ArrayList<>(candidates.found.values());
    }

    private void add(String text) {
        KeyName name = KeyName.of(text);
        found.putIfAbsent(name.toString(), new Candidate(name, text));
    }

    /** A variable sets a known name, which is there already, or an entry of a known map or list. */
    private void addEntries(SystemEnvironmentPropertySource variables, KnownKeys known) {
        for (String variable : variables.getPropertyNames()) {
            known.findFlat(KeyName.flat(variable)).ifPresent(key -> add(key.name() + entry(variable, key)));
        }
    }

    private static String entry(String variable, KnownKey key) {
        int letters = KeyName.flat(key.name()).length();
        int end = 0;
        for (; end < variable.length() && letters > 0; end++) {
            letters -= KeyName.flat(variable.substring(end, end + 1)).length();
        }
        StringBuilder entry = new StringBuilder();
        for (String part : variable.substring(end).toLowerCase(Locale.ROOT).split("[._]+")) {
            if (!part.isEmpty()) {
                entry.append(part.matches("\\d+") ? "[" + part + "]" : "." + part);
            }
        }
        return entry.toString();
    }
}
