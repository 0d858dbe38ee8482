package dev.gofasta.rbac.internal.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods column: {@code *}, {@code GET}, {@code GET|PUT} or {@code (GET)|(PUT)}. */
public final class MethodGrammar {

    /** What can be granted. TRACE never is, OPTIONS belongs to CORS. */
    public static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private static final String ANY = "*";

    private MethodGrammar() {}

    /** Returns what is wrong and what to write, or null. */
    public static @Nullable String problem(String methods) {
        if (methods.equals(ANY)) {
            return null;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String part : methods.split("\\|", -1)) {
            String name = unwrap(part);
            String problem = nameProblem(name);
            if (problem != null) {
                return problem;
            }
            if (!seen.add(name)) {
                return "method " + name + " is named twice; write it once.";
            }
        }
        return null;
    }

    private static @Nullable String nameProblem(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (METHODS.contains(name)) {
            return null;
        }
        if (METHODS.contains(upper)) {
            return "method '" + name + "' is not in capitals; write '" + upper + "'.";
        }
        if (upper.equals("OPTIONS")) {
            return "method 'OPTIONS' can't be granted, as CORS answers it; leave it out.";
        }
        return "unknown method '" + Shown.text(name) + "'; write * or some of " + String.join("|", METHODS) + ".";
    }

    /** Returns the one form of methods that have no problem. */
    public static String normalize(String methods) {
        if (methods.equals(ANY)) {
            return ANY;
        }
        Set<String> names = names(methods);
        return METHODS.stream().filter(names::contains).collect(Collectors.joining("|"));
    }

    /** Returns what methods without a problem grant: HEAD comes with GET. */
    public static Set<String> granted(String methods) {
        if (methods.equals(ANY)) {
            return Set.copyOf(METHODS);
        }
        Set<String> names = names(methods);
        if (names.contains("GET")) {
            names.add("HEAD");
        }
        return Set.copyOf(names);
    }

    private static Set<String> names(String methods) {
        List<String> names = new ArrayList<>();
        for (String part : methods.split("\\|", -1)) {
            names.add(unwrap(part));
        }
        return new LinkedHashSet<>(names);
    }

    private static String unwrap(String part) {
        String text = part.strip();
        return text.length() > 2 && text.startsWith("(") && text.endsWith(")")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }
}
