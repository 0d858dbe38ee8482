package dev.gofasta.generator.command;

/**
 * What {@link AddEndpoint} answers.
 *
 * @param resource the resource's class name
 * @param method the HTTP method
 * @param path the whole path
 * @param handler controller and method
 */
public record EndpointData(String resource, String method, String path, String handler) {}
