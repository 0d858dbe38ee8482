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
 * @param request the type of the body that it takes, as written, or null
 * @param response the type of the body that it answers with, as written, or null
 */
public record Route(
        String method,
        String path,
        String handler,
        Location location,
        @Nullable String request,
        @Nullable String response) {

    /** Returns this route as one of another method. */
    public Route withMethod(String other) {
        return new Route(other, path, handler, location, request, response);
    }
}
