package dev.gofasta.generator.command;

/** What is asked of {@link ListRoutes}: all routes. */
public record RoutesRequest() {}
