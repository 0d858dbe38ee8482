package dev.gofasta.generator.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Collects the files below a folder whose name ends with a suffix. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path start;
    private final String suffix;
    private final List<String> found = new ArrayList<>();

    FolderWalk(Path start, String suffix) {
        this.start = start;
        this.suffix = suffix;
    }

    /** Returns the files relative to the start, with {@code /}. */
    List<String> found() {
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(start) || !isSkipped(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    /** A package may be called {@code target}: only the one beside a POM is build output. */
    private static boolean isSkipped(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".")
                || name.equals("node_modules")
                || name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
        if (isFile && file.getFileName().toString().endsWith(suffix)) {
            found.add(relative(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /** What vanishes while the folder is walked was not there. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw new Unreadable(relative(file), failure);
    }

    /** All that is visited begins with the start. */
    private String relative(Path file) {
        String path = file.toString().substring(start.toString().length());
        return path.isEmpty() ? path : path.substring(1).replace(File.separatorChar, '/');
    }

    /** Says which of the folders it was. */
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        private final String path;
        private final IOException reason;

        Unreadable(String path, IOException reason) {
            super(reason);
            this.path = path;
            this.reason = reason;
        }

        String path() {
            return path;
        }

        IOException reason() {
            return reason;
        }
    }
}
