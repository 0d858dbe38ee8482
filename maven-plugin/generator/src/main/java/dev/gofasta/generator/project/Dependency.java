package dev.gofasta.generator.project;

/**
 * A dependency as a POM declares it.
 *
 * @param groupId its group
 * @param artifactId its name
 * @param version its version, empty where something else manages it
 * @param scope its scope; {@code compile} where the POM says nothing
 * @param optional whether it is left out for those who depend on the module
 */
public record Dependency(String groupId, String artifactId, String version, String scope, boolean optional) {

    /** A dependency of scope {@code compile} whose version is managed. */
    public static Dependency managed(String groupId, String artifactId) {
        return new Dependency(groupId, artifactId, "", "compile", false);
    }

    /** Returns this dependency with another scope. */
    public Dependency in(String otherScope) {
        return new Dependency(groupId, artifactId, version, otherScope, optional);
    }

    /** Returns whether only tests see it. */
    public boolean testOnly() {
        return scope.equals("test");
    }

    /** Returns {@code groupId:artifactId}. */
    public String key() {
        return groupId + ":" + artifactId;
    }
}
