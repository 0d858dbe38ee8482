package dev.gofasta.generator.change;

import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Optional;

/** The files of a project that does not exist yet. */
public final class NoFiles implements ProjectFiles {

    @Override
    public Optional<String> read(String path) {
        return Optional.empty();
    }

    @Override
    public List<String> list(String folder, String suffix) {
        return List.of();
    }
}
