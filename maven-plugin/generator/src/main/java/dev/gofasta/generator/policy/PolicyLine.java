package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line that grants a role some methods of a path, in the form of Casbin's policy files: {@code p, user, /api/v1/products,
 * GET}.
 *
 * @param role the role
 * @param path the pattern of the path
 * @param methods the methods, or {@code *} alone for any
 */
record PolicyLine(String role, String path, Set<String> methods) {

    private static final Pattern FORM = Pattern.compile("\\s*p\\s*,\\s*([^,]+?)\\s*,\\s*([^,]+?)\\s*,\\s*([^,]+?)\\s*");
    private static final String ANY = "*";
    private static final String TREE = "/**";
    /** As people write them: reading first. */
    private static final List<String> ORDER = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    static Optional<PolicyLine> parse(String line) {
        Matcher matcher = FORM.matcher(line);
        return matcher.matches()
                ? Optional.of(new PolicyLine(matcher.group(1), matcher.group(2), methods(matcher.group(3))))
                : Optional.empty();
    }

    private static Set<String> methods(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(each -> each.strip().replaceAll("^\\((.*)\\)$", "$1"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static PolicyLine of(String role, String path, Collection<Route> routes) {
        return new PolicyLine(
                role, path, routes.stream().map(PolicyLine::method).collect(Collectors.toSet()));
    }

    static String method(Route route) {
        return route.method().equals("ANY") ? ANY : route.method();
    }

    /** Returns whether this line grants {@code route} as it stands, or the whole tree that it is in. */
    boolean covers(Route route) {
        boolean below = path.endsWith(TREE) && (route.path() + "/").startsWith(path.substring(0, path.length() - 2));
        return (below || path.equals(route.path())) && grants(method(route));
    }

    boolean grants(String method) {
        return methods.contains(ANY) || methods.contains(method);
    }

    PolicyLine without(Collection<String> gone) {
        Set<String> left = new LinkedHashSet<>(methods);
        left.removeAll(gone);
        return new PolicyLine(role, path, left);
    }

    /** Returns the line as this tool writes it. */
    String text() {
        String verbs = methods.contains(ANY)
                ? ANY
                : methods.stream()
                        .sorted((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b))
                        .collect(Collectors.joining("|"));
        return "p, " + role + ", " + path + ", " + verbs;
    }
}
