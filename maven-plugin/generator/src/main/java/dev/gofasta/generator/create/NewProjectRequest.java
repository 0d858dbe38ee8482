package dev.gofasta.generator.create;

/**
 * What is asked of {@link NewProject}, as the user gave it.
 *
 * @param groupId Maven group id
 * @param artifactId Maven artifact id, also the name of the folder
 * @param version Maven version
 * @param packageName the base package; when it equals a group id with hyphens, they become underscores
 */
public record NewProjectRequest(String groupId, String artifactId, String version, String packageName) {}
