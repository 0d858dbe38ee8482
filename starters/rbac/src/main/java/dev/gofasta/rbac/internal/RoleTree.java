package dev.gofasta.rbac.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which roles a role inherits, at any depth. Each policy has one of its own, unlike the links of jCasbin. */
final class RoleTree {

    private final Map<String, Set<String>> direct = new LinkedHashMap<>();

    /** Adds a link. Returns false if it closes a cycle; it is not added then. */
    boolean add(String role, String inherits) {
        if (role.equals(inherits) || reach(inherits).contains(role)) {
            return false;
        }
        direct.computeIfAbsent(role, name -> new LinkedHashSet<>()).add(inherits);
        return true;
    }

    Map<String, Set<String>> closure() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        direct.keySet().forEach(role -> all.put(role, Set.copyOf(reach(role))));
        return Map.copyOf(all);
    }

    private Set<String> reach(String role) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(direct.getOrDefault(role, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(direct.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    /** Returns the roles and all that they inherit. */
    static Set<String> expand(Collection<String> roles, Map<String, Set<String>> closure) {
        Set<String> all = new LinkedHashSet<>(roles);
        roles.forEach(role -> all.addAll(closure.getOrDefault(role, Set.of())));
        return all;
    }
}
