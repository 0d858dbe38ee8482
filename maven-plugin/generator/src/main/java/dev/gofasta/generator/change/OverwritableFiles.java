package dev.gofasta.generator.change;

import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a project, some of which a command may overwrite or delete although people may have edited them.
 *
 * @param files the files
 * @param paths the paths that were named as such
 */
public record OverwritableFiles(ProjectFiles files, Set<String> paths) implements ProjectFiles {

    public OverwritableFiles {
        paths = Set.copyOf(paths);
    }

    @Override
    public Optional<String> read(String path) {
        return files.read(path);
    }

    @Override
    public List<String> list(String folder, String suffix) {
        return files.list(folder, suffix);
    }

    @Override
    public boolean exists(String path) {
        return files.exists(path);
    }

    @Override
    public boolean mayOverwrite(String path) {
        return paths.contains(path);
    }
}
