package dev.gofasta.generator.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes from what has changed to all that depends on it, by the shortest ways.
 *
 * <p>Configuration classes name every bean, and the application names them: what they name does not change what they do, so
 * that only tests with a configuration class of their own are reached through one.
 */
final class Spread {

    /** An interface with more implementations than these is a kind of thing, and no stand-in for each of them. */
    private static final int FEW = 3;

    private final ReferenceGraph graph;
    private final Map<String, String> causes = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> throughSubtype = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Spread(ReferenceGraph graph) {
        this.graph = graph;
    }

    /** Starts at {@code node}; its dependents are found by {@link #run}. */
    void start(String node) {
        if (causes.putIfAbsent(node, node) == null) {
            open.add(node);
        }
    }

    /** Starts at a part of {@code node}, called {@code label}. */
    void start(String node, String label) {
        start(node);
        labels.put(node, label);
    }

    /** Passes over all that depends on {@code node} and was not reached by now: it uses another part of it. */
    void close(String node) {
        open.remove(node);
    }

    /** Reaches {@code node} from {@code cause} by a way that is no edge of the graph. */
    void reach(String node, String cause) {
        start(cause);
        if (causes.putIfAbsent(node, cause) == null) {
            open.add(node);
        }
    }

    void run() {
        while (!open.isEmpty()) {
            String node = open.remove();
            JavaFacts reached = graph.java(node);
            for (Edge edge : graph.dependents(node)) {
                if (leads(reached, edge, throughSubtype.contains(node))) {
                    go(edge);
                }
            }
        }
    }

    private void go(Edge edge) {
        boolean subtype = edge.kind() == Edge.Kind.IMPLEMENTED;
        if (causes.putIfAbsent(edge.from(), edge.to()) == null) {
            if (subtype) {
                throughSubtype.add(edge.from());
            }
            open.add(edge.from());
        } else if (!subtype && throughSubtype.remove(edge.from())) {
            open.add(edge.from());
        }
    }

    private boolean leads(@Nullable JavaFacts reached, Edge edge, boolean subtype) {
        JavaFacts from = graph.java(edge.from());
        if (reached == null || from == null) {
            return true;
        }
        if (!from.test() && Roles.isApplication(from)) {
            return false;
        }
        if (!reached.test() && Roles.isConfiguration(reached)) {
            return !Roles.isApplication(reached) && (from.test() || Roles.isConfiguration(from));
        }
        return !subtype || !from.supertypes().contains(reached.name()) || hasFewSubtypes(reached);
    }

    private boolean hasFewSubtypes(JavaFacts type) {
        long subtypes = graph.dependencies(type.path()).stream()
                .filter(edge -> edge.kind() == Edge.Kind.IMPLEMENTED)
                .count();
        return type.kind().equals("interface") && subtypes <= FEW;
    }

    /** Returns all that was reached, what was started from among it, the nearest first. */
    Set<String> reached() {
        return causes.keySet();
    }

    boolean hasReached(String node) {
        return causes.containsKey(node);
    }

    /** Returns the names on the way from what has changed to {@code node}. */
    List<String> way(String node) {
        List<String> way = new ArrayList<>();
        String at = node;
        while (true) {
            way.add(labels.getOrDefault(at, graph.label(at)));
            String cause = causes.getOrDefault(at, at);
            if (cause.equals(at)) {
                Collections.reverse(way);
                return way;
            }
            at = cause;
        }
    }
}
