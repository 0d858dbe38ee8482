package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A policy file under edit: lines that nothing is asked of stay as they are, comments and blanks included. */
final class PolicyFile {

    /** Reads. */
    private static final String READER = "user";
    /** Does everything else. */
    private static final String WRITER = "admin";

    private final List<String> lines;
    private final String separator;

    PolicyFile(String text) {
        this.separator = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /** Grants each of {@code routes} that no line grants yet: users may read, administrators may do the rest. */
    void grant(List<Route> routes) {
        List<PolicyLine> known = parsed();
        List<Route> open = routes.stream()
                .filter(route -> known.stream().noneMatch(line -> line.covers(route)))
                .toList();
        List<String> added = new ArrayList<>();
        for (String role : List.of(READER, WRITER)) {
            byPath(open.stream().filter(route -> role.equals(roleOf(route))).toList())
                    .forEach((path, each) ->
                            added.add(PolicyLine.of(role, path, each).text()));
        }
        if (!added.isEmpty() && !lines.isEmpty() && !last().isBlank() && !follows(routes)) {
            lines.add("");
        }
        lines.addAll(added);
    }

    private static String roleOf(Route route) {
        return route.method().equals("GET") ? READER : WRITER;
    }

    /** Returns whether users may read {@code path}, or will once it is granted: nothing speaks of it yet. */
    boolean readable(String path) {
        List<PolicyLine> lines =
                parsed().stream().filter(line -> line.path().equals(path)).toList();
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.role().equals(READER) && line.grants("GET"));
    }

    /** Takes each of {@code routes} out of the lines for just its path; a line that grants nothing any more goes. */
    void revoke(List<Route> routes) {
        Map<String, List<String>> gone = routes.stream()
                .collect(Collectors.groupingBy(
                        Route::path, Collectors.mapping(PolicyLine::method, Collectors.toList())));
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            Optional<PolicyLine> parsed = PolicyLine.parse(line);
            List<String> methods = parsed.map(each -> gone.get(each.path())).orElse(null);
            if (methods == null) {
                addLine(kept, line);
                continue;
            }
            PolicyLine left = parsed.orElseThrow().without(methods);
            if (left.equals(parsed.get())) {
                addLine(kept, line);
            } else if (!left.methods().isEmpty()) {
                addLine(kept, left.text());
            }
        }
        lines.clear();
        lines.addAll(kept);
    }

    /** Has the lines for {@code from} and what is below it speak of {@code to}. */
    void move(String from, String to) {
        lines.replaceAll(line -> PolicyLine.parse(line)
                .filter(each -> (each.path() + "/").startsWith(from + "/"))
                .map(each -> line.replace(each.path(), to + each.path().substring(from.length())))
                .orElse(line));
    }

    String text() {
        while (!lines.isEmpty() && last().isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines.stream().map(line -> line + separator).collect(Collectors.joining());
    }

    private List<PolicyLine> parsed() {
        return lines.stream().flatMap(line -> PolicyLine.parse(line).stream()).toList();
    }

    private static Map<String, List<Route>> byPath(List<Route> routes) {
        return routes.stream().collect(Collectors.groupingBy(Route::path, TreeMap::new, Collectors.toList()));
    }

    /** A route below those of the last line stands with them. */
    private boolean follows(List<Route> routes) {
        return PolicyLine.parse(last())
                .map(line -> line.path().replaceAll("/\\{[^/]*}.*", ""))
                .filter(base -> routes.stream().allMatch(route -> (route.path() + "/").startsWith(base + "/")))
                .isPresent();
    }

    private String last() {
        return lines.get(lines.size() - 1);
    }

    /** Of what stood around a line that went, one blank line is left. */
    private static void addLine(List<String> kept, String line) {
        boolean second =
                line.isBlank() && (kept.isEmpty() || kept.get(kept.size() - 1).isBlank());
        if (!second) {
            kept.add(line);
        }
    }
}
