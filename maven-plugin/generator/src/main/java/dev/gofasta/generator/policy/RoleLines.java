package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a policy file says of routes. */
public final class RoleLines {

    private final String path;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Set<String>> heirs = new LinkedHashMap<>();

    /**
     * A line that grants a role some methods of a path.
     *
     * @param role the role
     * @param pattern the path, as written
     * @param methods the methods, as written
     * @param location where it stands
     */
    public record Grant(String role, String pattern, String methods, Location location) {}

    /** A grant, ready to be compared: most lines are told apart by what stands before their first placeholder. */
    private record Line(Grant grant, String prefix, PathCover path, Set<String> methods) {

        boolean isAbout(String route, PathCover segments, Set<String> wanted) {
            return route.startsWith(prefix) && path.covers(segments) && isCommon(methods, wanted);
        }
    }

    private RoleLines(String path) {
        this.path = path;
    }

    /** Reads the policy file at {@code path}; lines that are not of its form are passed over. */
    public static RoleLines of(String path, String text) {
        RoleLines policy = new RoleLines(path);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            policy.add(cells(line), number);
        }
        return policy;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(4);
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(line.substring(start, comma).strip());
            start = comma + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    private void add(List<String> cells, int number) {
        if (cells.size() == 4 && cells.get(0).equals("p")) {
            Grant grant = new Grant(cells.get(1), cells.get(2), cells.get(3), new Location(path, number, 1));
            lines.add(new Line(
                    grant,
                    PathCover.prefixOf(grant.pattern()),
                    PathCover.of(grant.pattern()),
                    HttpMethods.of(grant.methods())));
        } else if (cells.size() == 3 && cells.get(0).equals("g")) {
            heirs.computeIfAbsent(cells.get(2), role -> new TreeSet<>()).add(cells.get(1));
        }
    }

    /** Returns all lines that grant something. */
    public List<Grant> all() {
        return lines.stream().map(Line::grant).toList();
    }

    /** Returns the lines that grant something of {@code route}. */
    public List<Grant> about(Route route) {
        PathCover wanted = PathCover.of(route.path());
        List<Grant> about = new ArrayList<>();
        for (Line line : lines) {
            if (line.isAbout(route.path(), wanted, HttpMethods.ofRoute(route.method()))) {
                about.add(line.grant());
            }
        }
        return about;
    }

    private static boolean isCommon(Set<String> methods, Set<String> others) {
        for (String method : methods) {
            if (others.contains(method)) {
                return true;
            }
        }
        return false;
    }

    /** Returns which roles may call every method of {@code route}. */
    RouteAuth of(Route route) {
        PathCover wanted = PathCover.of(route.path());
        Set<String> methods = HttpMethods.ofRoute(route.method());
        Map<String, Set<String>> granted = new LinkedHashMap<>();
        Location first = null;
        for (Line line : lines) {
            if (line.isAbout(route.path(), wanted, methods)) {
                first = first == null ? line.grant().location() : first;
                for (String role : withHeirs(line.grant().role())) {
                    granted.computeIfAbsent(role, each -> new HashSet<>()).addAll(line.methods());
                }
            }
        }
        granted.values().removeIf(each -> !each.containsAll(methods));
        return granted.isEmpty()
                ? RouteAuth.of(RouteAuth.Rule.DENIED, Location.of(path))
                : new RouteAuth(RouteAuth.Rule.ROLES, List.copyOf(granted.keySet()), first);
    }

    private Set<String> withHeirs(String role) {
        Set<String> roles = new LinkedHashSet<>();
        addWithHeirs(role, roles);
        return roles;
    }

    private void addWithHeirs(String role, Set<String> roles) {
        if (roles.add(role)) {
            heirs.getOrDefault(role, Set.of()).forEach(heir -> addWithHeirs(heir, roles));
        }
    }
}
