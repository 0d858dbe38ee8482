package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server process that {@code postmaster.pid} of a data directory names. */
record Postmaster(long pid, String dataDirectory, int port) {

    private static final String FILE_NAME = "postmaster.pid";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
    private static final long PAUSE_MILLIS = 20;

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
            postmaster.process().ifPresent(Postmaster::stop);
        }
        try {
            Files.deleteIfExists(data.resolve(FILE_NAME));
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot remove the stale pid file of " + data, ex);
        }
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(Postmaster::isRunning);
    }

    /** A process without a command has ended and waits for its parent, which in a container may never ask. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command -> command.contains("postgres"))
                        .isPresent();
    }

    /** Waits for the end of a server that was told to stop. */
    boolean awaitExit() {
        return process().map(Postmaster::awaitExit).orElse(true);
    }

    /** False when the pid was taken by a server of another directory, for instance of the one that this is a copy of. */
    private boolean serves(Path data) {
        Path named = Path.of(dataDirectory);
        if (Files.isDirectory(named) && !isSameFile(named, data)) {
            return false;
        }
        return process()
                .flatMap(process -> process.info().arguments())
                .map(List::of)
                .map(arguments -> arguments.contains(dataDirectory))
                .orElse(true);
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException ex) {
            return false;
        }
    }

    static void stop(ProcessHandle process) {
        List<ProcessHandle> backends = process.descendants().toList();
        if (!interrupt(process) || !awaitExit(process)) {
            process.destroyForcibly();
            awaitExit(process);
        }
        // A dead postmaster's backends hold its shared memory, which would refuse the next start.
        backends.forEach(Postmaster::awaitExit);
    }

    /** SIGINT asks for a fast shutdown; SIGTERM, all that {@link ProcessHandle} knows, would wait for every client. */
    private static boolean interrupt(ProcessHandle process) {
        try {
            return new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException ex) {
            return false;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean awaitExit(ProcessHandle process) {
        long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        try {
            while (isRunning(process) && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return !isRunning(process);
    }
}
