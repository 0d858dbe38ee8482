package dev.gofasta.generator.edit;

import org.jspecify.annotations.Nullable;

/**
 * A dependency of a POM.
 *
 * @param groupId its group
 * @param artifactId its artifact
 * @param version its version, or null where it is managed
 * @param scope its scope, or null for compile
 * @param optional whether users of the artifact do not get it
 */
public record PomDependency(
        String groupId,
        String artifactId,
        @Nullable String version,
        @Nullable String scope,
        boolean optional) {

    /** A compile dependency with a managed version. */
    public static PomDependency of(String groupId, String artifactId) {
        return new PomDependency(groupId, artifactId, null, null, false);
    }

    String xml() {
        return "<dependency>\n    <groupId>" + groupId + "</groupId>\n    <artifactId>" + artifactId + "</artifactId>"
                + line("version", version)
                + line("scope", scope)
                + line("optional", optional ? "true" : null)
                + "\n</dependency>";
    }

    private static String line(String name, @Nullable String value) {
        return value == null ? "" : "\n    <" + name + ">" + value + "</" + name + ">";
    }
}
