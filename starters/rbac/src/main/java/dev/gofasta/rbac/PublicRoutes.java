package dev.gofasta.rbac;

import dev.gofasta.rbac.internal.route.Coverage;
import dev.gofasta.rbac.internal.route.MethodGrammar;
import dev.gofasta.rbac.internal.route.PathGrammar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The routes that need no login, in one place for the filter chain and for {@link RouteCoverage}. */
public final class PublicRoutes {

    private final List<Route> routes;

    private PublicRoutes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /**
     * Reads routes such as {@code POST /api/v1/auth/login}, {@code GET /health/**} or {@code * /docs/**}.
     *
     * @param routes methods and pattern with a space between them, both as in a policy file
     * @return the routes in this order
     * @throws IllegalArgumentException if one is wrong; the message says what to write
     */
    public static PublicRoutes of(String... routes) {
        List<Route> list = new ArrayList<>();
        for (String text : routes) {
            String[] parts = text.strip().split("\\s+", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException(
                        "Public route '" + text + "' has no method; write for example 'GET " + text.strip() + "'.");
            }
            list.add(new Route(parts[0], parts[1]));
        }
        return new PublicRoutes(list);
    }

    /**
     * Returns the routes.
     *
     * @return an immutable list in the given order
     */
    public List<Route> routes() {
        return routes;
    }

    /**
     * Returns what matches a request to one of the routes, for {@code .requestMatchers(...).permitAll()}. HEAD is public
     * where GET is. Without routes nothing matches.
     *
     * @return the matcher
     */
    public RequestMatcher matcher() {
        return new PublicRouteMatcher(routes);
    }

    boolean covers(String method, String pattern) {
        return routes.stream().anyMatch(route -> route.grants(method) && Coverage.covers(route.pattern, pattern));
    }

    /**
     * A route that needs no login.
     *
     * @param methods {@code *}, or names of methods with {@code |} between them
     * @param pattern the paths, as in a policy file
     */
    public record Route(String methods, String pattern) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a part is wrong; the message says what to write
         */
        public Route {
            refuse(MethodGrammar.problem(methods));
            refuse(PathGrammar.problem(pattern));
            methods = MethodGrammar.normalize(methods);
        }

        private static void refuse(@Nullable String problem) {
            if (problem != null) {
                throw new IllegalArgumentException("Public route: " + problem);
            }
        }

        /**
         * Tells whether the route has a method.
         *
         * @param method the HTTP method, in capitals
         * @return whether it is named, or is HEAD where GET is named
         */
        public boolean grants(String method) {
            return MethodGrammar.granted(methods).contains(method);
        }

        /** Returns the route as it is written. */
        @Override
        public String toString() {
            return methods + " " + pattern;
        }
    }
}
