package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server process that {@code postmaster.pid} of a data directory names. */
record Postmaster(long pid, String dataDirectory, int port) {

    private static final String FILE_NAME = "postmaster.pid";

    /** Asks for a fast shutdown; SIGTERM would wait for every client. */
    private static final String FAST_SHUTDOWN = "INT";

    static @Nullable Postmaster read(Path data) {
        Path file = data.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return null;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            String directory = lines.size() > 1 ? lines.get(1).strip() : data.toString();
            return new Postmaster(Long.parseLong(lines.get(0).strip()), directory, port);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException ex) {
            return null;
        }
    }

    /**
     * Stops a server that outlived its JVM, and removes the pid file of one that is gone. To be called only by the holder
     * of the directory's lock.
     */
    static void reclaim(Path data) {
        Postmaster postmaster = read(data);
        if (postmaster != null && postmaster.serves(data)) {
            postmaster.process().ifPresent(process -> process.stop(FAST_SHUTDOWN));
        }
        try {
            Files.deleteIfExists(data.resolve(FILE_NAME));
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot remove the stale pid file of " + data, ex);
        }
    }

    private Optional<ServerProcess> process() {
        return ServerProcess.find(pid, "postgres", dataDirectory);
    }

    /** Waits for the end of a server that was told to stop. */
    void awaitExit() {
        process().ifPresent(ServerProcess::awaitExit);
    }

    /** False when the files are a copy of those of a server that runs elsewhere. */
    private boolean serves(Path data) {
        Path named = Path.of(dataDirectory);
        return !Files.isDirectory(named) || isSameFile(named, data);
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException ex) {
            return false;
        }
    }
}
