package dev.gofasta.generator.problem;

/**
 * Another place that has to do with a finding.
 *
 * @param location where
 * @param message what is there, as a clause
 */
public record Related(Location location, String message) {}
