package dev.gofasta.generator.command;

/**
 * What is asked of a command that takes no more than a name.
 *
 * @param name the name as given
 */
public record NameRequest(String name) {}
