package dev.gofasta.generator.command;

/**
 * What {@link AddFilter} answers.
 *
 * @param filter the filter's class name
 * @param path the URL pattern that it sees
 * @param registration the class that registers it
 */
public record FilterData(String filter, String path, String registration) {}
