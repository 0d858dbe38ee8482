package dev.gofasta.generator.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The methods that a rule is about. */
final class HttpMethods {

    /** What a handler answers that names none. */
    static final Set<String> ALL = new LinkedHashSet<>(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));

    private HttpMethods() {}

    /** Returns what {@code *}, {@code GET|PUT} or {@code (GET)|(PUT)} stands for; HEAD comes with GET. */
    static Set<String> of(String written) {
        if (written.equals("*")) {
            return ALL;
        }
        Set<String> methods = new LinkedHashSet<>();
        int start = 0;
        while (start <= written.length()) {
            int bar = written.indexOf('|', start);
            int end = bar < 0 ? written.length() : bar;
            String name = written.substring(start, end).strip();
            methods.add(name.startsWith("(") && name.endsWith(")") ? name.substring(1, name.length() - 1) : name);
            start = end + 1;
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** Returns the methods of a route. */
    static Set<String> ofRoute(String method) {
        return method.equals("ANY") ? ALL : Set.of(method);
    }
}
