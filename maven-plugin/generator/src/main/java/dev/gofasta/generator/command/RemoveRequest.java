package dev.gofasta.generator.command;

/**
 * What is asked of {@link RemoveResource}.
 *
 * @param name the resource's name as given
 */
public record RemoveRequest(String name) {}
