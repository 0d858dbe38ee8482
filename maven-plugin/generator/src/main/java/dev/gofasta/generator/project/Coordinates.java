package dev.gofasta.generator.project;

/** Maven's name of a project; each part may be inherited from the parent and is then the parent's. */
public record Coordinates(String groupId, String artifactId, String version) {}
