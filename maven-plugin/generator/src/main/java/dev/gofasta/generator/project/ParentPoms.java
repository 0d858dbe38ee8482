package dev.gofasta.generator.project;

import java.util.Optional;

/** Where POMs are found that lie outside the workspace: parents and imported BOMs. */
@FunctionalInterface
public interface ParentPoms {

    /** Knows none. */
    ParentPoms NONE = (groupId, artifactId, version) -> Optional.empty();

    /** Returns the text of a POM, or empty where it is not at hand. */
    Optional<String> pomOf(String groupId, String artifactId, String version);
}
