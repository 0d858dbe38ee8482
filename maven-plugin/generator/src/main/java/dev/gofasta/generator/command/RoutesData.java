package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.Route;
import java.util.List;

/**
 * What {@link ListRoutes} answers.
 *
 * @param sources where the answer comes from: {@code static} means the source code, not a running application
 * @param routes the routes, sorted by path, then method
 */
public record RoutesData(String sources, List<Route> routes) {

    /** Returns the same with other routes. */
    public RoutesData withRoutes(List<Route> others) {
        return new RoutesData(sources, others);
    }
}
