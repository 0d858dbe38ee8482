package dev.gofasta.generator.database;

/**
 * A JDBC driver.
 *
 * @param groupId the group of its artifact
 * @param artifactId the name of its artifact
 * @param protocol what its URLs have after {@code jdbc:}, which is also what Spring puts for {@code {vendor}} in the
 *     locations of migrations
 */
public record Driver(String groupId, String artifactId, String protocol) {

    /** Returns whether {@code url} is one that this driver, or a wrapper around it, connects to. */
    boolean connectsTo(String url) {
        return url.matches("(?s)jdbc:(tc:|aws-wrapper:)?" + protocol + ":.*");
    }
}
