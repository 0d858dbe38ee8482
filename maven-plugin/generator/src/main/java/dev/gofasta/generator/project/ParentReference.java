package dev.gofasta.generator.project;

/**
 * The parent that a POM names.
 *
 * @param groupId its group
 * @param artifactId its name, empty where Maven 4 is to take it from the POM at {@code relativePath}
 * @param version its version as it is written
 * @param relativePath where to look for it first; empty when it is to come from a repository
 */
record ParentReference(String groupId, String artifactId, String version, String relativePath) {

    private static final String BOOT = "org.springframework.boot";

    boolean isSpringBoot() {
        return groupId.equals(BOOT);
    }

    /** Returns whether {@code pom} is the one that is named; Maven passes over another one at the relative path. */
    boolean names(Pom pom) {
        Coordinates found = pom.coordinates();
        return artifactId.isEmpty() || artifactId.equals(found.artifactId()) && groupId.equals(found.groupId());
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
