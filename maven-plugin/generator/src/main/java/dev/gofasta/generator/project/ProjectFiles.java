package dev.gofasta.generator.project;

import java.util.List;
import java.util.Optional;

/** The text files of a project, for reading. Paths are relative to its root, with {@code /}. */
public interface ProjectFiles {

    /** Returns the content of a file, or empty where there is none. */
    Optional<String> read(String path);

    /** Returns the files below {@code folder}, at any depth, whose name ends with {@code suffix}, sorted. */
    List<String> list(String folder, String suffix);

    /** Returns whether there is a file at {@code path}. */
    default boolean exists(String path) {
        return read(path).isPresent();
    }

    /** Returns whether the file at {@code path} was named as one that may be overwritten although people may have edited it. */
    default boolean mayOverwrite(String path) {
        return false;
    }
}
