package dev.gofasta.plugin.maven;

import dev.gofasta.generator.project.ParentPoms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The POMs in the local repository. What Maven has used once is there; nothing is fetched.
 *
 * @param repository the repository's folder
 */
record LocalRepositoryPoms(Path repository) implements ParentPoms {

    /** What could be part of a path: no placeholder, no range, no way out of the repository. */
    private static final Pattern NAME = Pattern.compile("[\\w\\-]+(\\.[\\w\\-]+)*");

    @Override
    public Optional<String> pomOf(String groupId, String artifactId, String version) {
        if (!isName(groupId) || !isName(artifactId) || !isName(version)) {
            return Optional.empty();
        }
        Path file = repository
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + ".pom");
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException ex) {
            // Not to be had is all that matters; what needs the parent says that it was not found.
            return Optional.empty();
        }
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches();
    }
}
