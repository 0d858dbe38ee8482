package dev.gofasta.wiring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds beans that need each other in order to be created, once for each group of such beans. */
final class Cycles {

    private final BeanGraph graph;
    private final Map<String, Map<String, Place>> edges = new LinkedHashMap<>();

    private Cycles(BeanGraph graph) {
        this.graph = graph;
    }

    /**
     * Returns the cycles with a bean of the application.
     *
     * @param referencesAllowed whether Spring may inject a bean that is not complete, which helps fields and setters only
     */
    static List<Finding> in(BeanGraph graph, boolean referencesAllowed) {
        Cycles cycles = new Cycles(graph);
        graph.beans().values().forEach(cycles::addFactory);
        for (BeanGraph.Injection injection : graph.injections()) {
            boolean needed = injection.point().construction() || !referencesAllowed;
            if (needed
                    && !injection.resolution().deferred()
                    && injection.resolution().outcome() == Resolution.Outcome.RESOLVED) {
                injection
                        .resolution()
                        .beans()
                        .forEach(bean -> cycles.add(
                                injection.bean().name(), bean, injection.point().place()));
            }
        }
        return cycles.find();
    }

    private void addFactory(DefinedBean bean) {
        String factory = bean.definition().getFactoryBeanName();
        if (factory != null) {
            add(bean.name(), factory, bean.place());
        }
    }

    private void add(String from, String to, Place place) {
        edges.computeIfAbsent(from, name -> new LinkedHashMap<>()).putIfAbsent(to, place);
    }

    private List<Finding> find() {
        Set<String> told = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (DefinedBean bean : graph.beans().values()) {
            if (bean.own() && !told.contains(bean.name())) {
                List<String> cycle = shortestFrom(bean.name());
                if (!cycle.isEmpty()) {
                    told.addAll(groupOf(bean.name()));
                    findings.add(finding(cycle));
                }
            }
        }
        return findings;
    }

    private Finding finding(List<String> cycle) {
        List<Finding.Related> path = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            String next = cycle.get((i + 1) % cycle.size());
            path.add(new Finding.Related(cycle.get(i), place(cycle.get(i), next)));
        }
        return new Finding(Finding.Kind.CIRCULAR, cycle.get(0), path.get(0).place(), "", "", path);
    }

    private Place place(String from, String to) {
        return edges.getOrDefault(from, Map.of()).getOrDefault(to, Place.NOWHERE);
    }

    /** Returns the beans from {@code start} back to it, {@code start} once, or nothing. */
    private List<String> shortestFrom(String start) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String bean = open.remove();
            for (String next : next(bean)) {
                if (next.equals(start)) {
                    return pathTo(bean, start, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, bean) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> pathTo(String end, String start, Map<String, String> cameFrom) {
        Deque<String> path = new ArrayDeque<>(List.of(end));
        while (!path.element().equals(start)) {
            path.push(cameFrom.getOrDefault(path.element(), start));
        }
        return List.copyOf(path);
    }

    /** Returns all beans that {@code bean} needs and that need it. */
    private Set<String> groupOf(String bean) {
        Set<String> group = new LinkedHashSet<>();
        for (String other : reachable(bean)) {
            if (reachable(other).contains(bean)) {
                group.add(other);
            }
        }
        return group;
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(next(start));
        while (!open.isEmpty()) {
            String bean = open.remove();
            if (seen.add(bean)) {
                open.addAll(next(bean));
            }
        }
        return seen;
    }

    private Set<String> next(String bean) {
        return edges.getOrDefault(bean, Map.of()).keySet();
    }
}
