package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.project.Layout;

/**
 * What is asked of {@link NewProject}, as the user gave it.
 *
 * @param groupId Maven group id
 * @param artifactId Maven artifact id, also the name of the folder
 * @param version Maven version
 * @param packageName the base package; when it equals a group id with hyphens, they become underscores
 * @param layout the keyword of a {@link Layout}
 * @param database the keyword of a {@link Database}
 */
public record NewProjectRequest(
        String groupId, String artifactId, String version, String packageName, String layout, String database) {

    /** Asks for a project on PostgreSQL. */
    public NewProjectRequest(String groupId, String artifactId, String version, String packageName, String layout) {
        this(groupId, artifactId, version, packageName, layout, Database.POSTGRESQL.keyword());
    }

    /** Asks for a layered project on PostgreSQL. */
    public NewProjectRequest(String groupId, String artifactId, String version, String packageName) {
        this(groupId, artifactId, version, packageName, Layout.LAYERED.keyword());
    }
}
