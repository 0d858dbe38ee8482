package dev.gofasta.plugin.envelope;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where results are left for others to read; a file is there whole or not at all. */
public final class ResultFiles {

    private ResultFiles() {}

    /** Returns the path of a goal's latest document, relative to the project's root. */
    public static String reportOf(String goal) {
        return "target/gofasta/" + goal + ".json";
    }

    /** Returns the path of a goal's latest log, relative to the project's root. */
    public static String logOf(String goal) {
        return "target/gofasta/" + goal + ".log";
    }

    /**
     * Writes {@code text} to {@code file}, replacing what is there at once.
     *
     * @throws IOException when the folder can't be made or written to
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // Not a temporary file of the JDK: that one would be readable by its owner only, also in its final place.
        Path temporary = folder.resolve("." + file.getFileName() + "." + System.nanoTime() + ".tmp");
        try {
            Files.writeString(temporary, text);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException ex) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }
}
