package dev.gofasta.generator.inspect;

import dev.gofasta.generator.problem.Location;

/**
 * One HTTP route of the project.
 *
 * @param method the HTTP method, or {@code ANY} where the mapping names none
 * @param path the path pattern
 * @param handler controller and method, such as {@code ProductController.create}
 * @param location where the method is
 */
public record Route(String method, String path, String handler, Location location) {}
