package dev.gofasta.generator.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a diagram shows: nodes, and arrows between them, each once and in the order in which they were added. */
final class Graph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    /**
     * A node.
     *
     * @param key what it is known by
     * @param label what it is called in the diagram
     * @param rows what it holds
     */
    record Node(String key, String label, List<Row> rows) {}

    /**
     * What a node holds.
     *
     * @param type what it is
     * @param name what it is called
     * @param mark {@code PK}, {@code UK} or empty
     */
    record Row(String type, String name, String mark) {}

    /**
     * An arrow.
     *
     * @param from the key of a node
     * @param to the key of another
     * @param kind how many there are at both ends, as Mermaid draws it; empty for a plain arrow
     * @param label what is written at it, or empty
     */
    record Edge(String from, String to, String kind, String label) {}

    void node(String key, String label, List<Row> rows) {
        nodes.putIfAbsent(key, new Node(key, label, rows));
    }

    void edge(String from, String to, String kind, String label) {
        edges.add(new Edge(from, to, kind, label));
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }

    /** Returns the part with the nodes that are {@code wanted}, those that an arrow joins to them, and the arrows between. */
    Graph around(Predicate<String> wanted) {
        Set<String> kept = new LinkedHashSet<>();
        for (Edge edge : edges) {
            if (wanted.test(edge.from()) || wanted.test(edge.to())) {
                kept.add(edge.from());
                kept.add(edge.to());
            }
        }
        Graph part = new Graph();
        nodes.values().stream()
                .filter(node -> kept.contains(node.key()) || wanted.test(node.key()))
                .forEach(node -> part.node(node.key(), node.label(), node.rows()));
        edges.stream()
                .filter(edge -> wanted.test(edge.from()) || wanted.test(edge.to()))
                .forEach(part.edges::add);
        return part;
    }

    /** Returns a short name for each node that every language takes. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(nodes.keySet());
        edges.forEach(edge -> keys.addAll(List.of(edge.from(), edge.to())));
        keys.forEach(key -> ids.putIfAbsent(key, "n" + (ids.size() + 1)));
        return ids;
    }
}
