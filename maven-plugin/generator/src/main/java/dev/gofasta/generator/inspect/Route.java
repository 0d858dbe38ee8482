package dev.gofasta.generator.inspect;

import dev.gofasta.generator.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP route of the project.
 *
 * @param method the HTTP method, or {@code ANY} where the mapping names none
 * @param path the path pattern
 * @param handler controller and method, such as {@code ProductController.create}
 * @param location where the method is
 * @param auth who may call it, or null where that was not asked for
 * @param request the type of the body that it takes, as written, or null
 * @param response the type of the body that it answers with, as written, or null
 * @param limits what is allowed, or null
 * @param deprecated true, or null where it is not
 */
public record Route(
        String method,
        String path,
        String handler,
        Location location,
        @Nullable RouteAuth auth,
        @Nullable String request,
        @Nullable String response,
        @Nullable RouteLimits limits,
        @Nullable Boolean deprecated) {

    /** A route as the controller alone tells it. */
    public Route(
            String method,
            String path,
            String handler,
            Location location,
            @Nullable String request,
            @Nullable String response) {
        this(method, path, handler, location, null, request, response, null, null);
    }

    /** Returns this route as one of another method. */
    public Route withMethod(String other) {
        return new Route(other, path, handler, location, auth, request, response, limits, deprecated);
    }

    /** Returns this route with who may call it. */
    public Route withAuth(RouteAuth rule) {
        return new Route(method, path, handler, location, rule, request, response, limits, deprecated);
    }

    /** Returns this route with what is allowed. */
    public Route withLimits(@Nullable RouteLimits allowed) {
        return new Route(method, path, handler, location, auth, request, response, allowed, deprecated);
    }

    /** Returns this route as one that clients should leave. */
    Route asDeprecated() {
        return new Route(method, path, handler, location, auth, request, response, limits, true);
    }
}
