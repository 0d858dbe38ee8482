package dev.gofasta.plugin.maven;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns the absolute paths that tools print into paths from the project's root, with {@code /}. */
public final class RootPaths {

    private final Path root;
    private final Path realRoot;

    /** Makes paths relative to {@code root}. */
    public RootPaths(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.realRoot = real(this.root);
    }

    /** Returns {@code path} as it is seen from the root; a path outside of it stays as it is. */
    public String relative(String path) {
        try {
            Path file = Path.of(path);
            for (Path start : new Path[] {root, realRoot}) {
                if (file.startsWith(start)) {
                    return slashed(start.relativize(file).toString());
                }
            }
        } catch (InvalidPathException ex) {
            return path;
        }
        return slashed(path);
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException ex) {
            return root;
        }
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
