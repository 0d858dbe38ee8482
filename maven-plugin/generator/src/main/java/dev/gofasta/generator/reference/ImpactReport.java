package dev.gofasta.generator.reference;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What depends on what has changed.
 *
 * @param changed the files that it started from
 * @param affected what depends on them
 */
public record ImpactReport(List<String> changed, Affected affected) {

    /** All that depends on the changes, by what it is. */
    public record Affected(
            List<Item> types, List<Item> routes, List<Item> tests, List<Item> migrations, List<Item> tables) {}

    /**
     * One of these.
     *
     * @param name what it is called
     * @param location where it is, or null for a table
     * @param why the names on the way from what has changed to it
     */
    public record Item(String name, @Nullable Location location, List<String> why) {}

    /** Sums {@code impact} up. */
    public static ImpactReport of(Impact impact) {
        ReferenceGraph graph = impact.graph();
        Spread spread = impact.spread();
        List<Item> types = new ArrayList<>();
        Map<String, String> controllers = new TreeMap<>();
        for (String node : new TreeSet<>(spread.reached())) {
            JavaFacts file = graph.java(node);
            if (file != null && !file.test()) {
                types.add(new Item(graph.label(node), Location.of(node), spread.way(node)));
                if (Roles.isController(file)) {
                    controllers.put(node, file.text());
                }
            }
        }
        Map<String, List<String>> tables = tables(impact);
        return new ImpactReport(
                impact.changed(),
                new Affected(
                        types,
                        routes(controllers, spread),
                        impact.tests().stream()
                                .map(test -> new Item(test.id(), Location.of(test.file()), test.why()))
                                .toList(),
                        migrations(impact, tables),
                        tables.entrySet().stream()
                                .map(entry -> new Item(entry.getKey(), null, entry.getValue()))
                                .toList()));
    }

    private static List<Item> routes(Map<String, String> controllers, Spread spread) {
        List<Item> routes = new ArrayList<>();
        for (Route route : RouteScanner.scan(Sources.of(controllers))) {
            List<String> why = new ArrayList<>(spread.way(route.location().file()));
            String name = route.method() + " " + route.path();
            why.add(name);
            routes.add(new Item(name, route.location(), why));
        }
        return routes;
    }

    /** The tables of changed entities and scripts, and those whose rows refer to them. */
    private static Map<String, List<String>> tables(Impact impact) {
        ReferenceGraph graph = impact.graph();
        Map<String, List<String>> tables = new TreeMap<>();
        for (String node : impact.spread().reached()) {
            if (node.startsWith(ReferenceGraph.TABLE)) {
                tables.put(
                        node.substring(ReferenceGraph.TABLE.length()),
                        impact.spread().way(node));
            }
        }
        for (String path : impact.changed()) {
            JavaFacts file = graph.java(path);
            if (file != null && Roles.isStored(file)) {
                for (Edge edge : graph.dependencies(path)) {
                    if (edge.to().startsWith(ReferenceGraph.TABLE)) {
                        addWithReferring(graph, edge.to(), List.of(graph.label(path)), tables);
                    }
                }
            }
        }
        return tables;
    }

    private static void addWithReferring(
            ReferenceGraph graph, String table, List<String> way, Map<String, List<String>> tables) {
        List<String> why = new ArrayList<>(way);
        why.add(table);
        if (tables.putIfAbsent(table.substring(ReferenceGraph.TABLE.length()), why) == null) {
            for (Edge edge : graph.dependents(table)) {
                if (edge.from().startsWith(ReferenceGraph.TABLE)) {
                    addWithReferring(graph, edge.from(), why, tables);
                }
            }
        }
    }

    private static List<Item> migrations(Impact impact, Map<String, List<String>> tables) {
        Map<String, Item> migrations = new TreeMap<>();
        Set<String> changed = new LinkedHashSet<>(impact.changed());
        for (SqlFacts script : impact.graph().scripts()) {
            if (changed.contains(script.path())) {
                migrations.put(script.path(), item(script.path(), List.of(script.path())));
            }
        }
        tables.forEach((table, way) -> {
            for (Edge edge : impact.graph().dependencies(ReferenceGraph.TABLE + table)) {
                if (impact.graph().script(edge.to()) != null) {
                    List<String> why = new ArrayList<>(way);
                    why.add(edge.to());
                    migrations.putIfAbsent(edge.to(), item(edge.to(), why));
                }
            }
        });
        return List.copyOf(migrations.values());
    }

    private static Item item(String path, List<String> why) {
        return new Item(path.substring(path.lastIndexOf('/') + 1), Location.of(path), why);
    }
}
