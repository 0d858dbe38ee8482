package dev.gofasta.generator.diagram;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import java.util.List;

/** Controllers, their routes, and the services that the controllers have. */
final class RouteGraph {

    private RouteGraph() {}

    static Graph of(Sources sources) {
        Graph graph = new Graph();
        for (Route route : RouteScanner.scan(sources)) {
            String controller = route.handler().substring(0, route.handler().indexOf('.'));
            String key = route.method() + " " + route.path();
            graph.node(controller, controller, List.of());
            graph.node(key, key, List.of());
            graph.edge(controller, key, "", "");
            for (Found found : sources.named(controller)) {
                for (FieldOutline field : found.type().fields()) {
                    if (isService(field.type())) {
                        graph.node(field.type(), field.type(), List.of());
                        graph.edge(key, field.type(), "", "");
                    }
                }
            }
        }
        return graph;
    }

    private static boolean isService(String type) {
        return type.endsWith("Service") || type.endsWith("ServiceImpl");
    }
}
