package dev.gofasta.generator.command;

import java.util.List;

/**
 * What {@link AddStarter} answers.
 *
 * @param starter the starter's name
 * @param dependencies the artifacts that the POM did not name yet
 * @param settings the keys that the configuration did not have yet
 */
public record StarterData(String starter, List<String> dependencies, List<String> settings) {}
