package dev.gofasta.generator.command;

/**
 * What {@link AddStarter} is asked.
 *
 * @param starter the starter's name
 */
public record StarterRequest(String starter) {}
