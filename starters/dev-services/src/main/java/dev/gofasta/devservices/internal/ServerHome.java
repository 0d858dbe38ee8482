package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The locked directory of one server: its data, its log, and a marker while the data are not complete yet. */
public final class ServerHome {

    private static final String INCOMPLETE = "incomplete";

    private final ServerFiles files;
    private final Path directory;
    private final DirectoryLock lock;
    private final boolean throwaway;

    private ServerHome(ServerFiles files, Path directory, DirectoryLock lock, boolean throwaway) {
        this.files = files;
        this.directory = directory;
        this.lock = lock;
        this.throwaway = throwaway;
    }

    /** Locks a directory whose data are kept, and reclaims it from a crashed run. */
    public static ServerHome persistent(Path directory, ServerFiles files) {
        Path real = create(directory, files);
        DirectoryLock lock = DirectoryLock.tryAcquire(real);
        if (lock == null) {
            throw new DevServicesException(
                    "The development database in %s is in use by the process %s."
                            .formatted(real, DirectoryLock.owner(real)),
                    "Stop that application, or give this one its own " + property(files) + ".");
        }
        ServerHome home = new ServerHome(files, real, lock, false);
        try {
            home.recover();
        } catch (RuntimeException ex) {
            lock.close();
            throw ex;
        }
        return home;
    }

    /** A fresh temporary directory; those of dead JVMs are deleted. */
    public static synchronized ServerHome throwaway(ServerFiles files) {
        String name = "gofasta-test-%s-%s".formatted(files.key(), System.getProperty("user.name"));
        Path parent = create(Path.of(System.getProperty("java.io.tmpdir"), name), files);
        try (FileChannel sweep =
                FileChannel.open(parent.resolve("sweep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            sweep.lock();
            sweep(parent, files);
            Path directory = create(parent.resolve(UUID.randomUUID().toString()), files);
            DirectoryLock lock = DirectoryLock.tryAcquire(directory);
            if (lock == null) {
                throw new IllegalStateException("Somebody else locked the new directory " + directory);
            }
            return new ServerHome(files, directory, lock, true);
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot prepare a temporary database in " + parent, ex);
        }
    }

    private static void sweep(Path parent, ServerFiles files) throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path directory : directories) {
                DirectoryLock lock = DirectoryLock.exists(directory) ? DirectoryLock.tryAcquire(directory) : null;
                if (lock != null) {
                    new ServerHome(files, directory, lock, true).close();
                }
            }
        }
    }

    /**
     * Creates the directory of a server unless it exists.
     *
     * @return its real path
     */
    public static Path create(Path directory, ServerFiles files) {
        try {
            return Files.createDirectories(directory.toAbsolutePath().normalize())
                    .toRealPath();
        } catch (IOException ex) {
            throw new DevServicesException(
                    "The directory %s of the embedded %s cannot be created: %s."
                            .formatted(directory, files.title(), ex),
                    "Make its parent writable or set " + property(files) + ".",
                    ex);
        }
    }

    private static String property(ServerFiles files) {
        return "gofasta.dev-services." + files.key() + ".directory";
    }

    private void recover() {
        files.reclaim(data());
        try {
            Files.deleteIfExists(log());
            if (Files.exists(marker()) || !files.isInitialised(data())) {
                discardIncompleteData();
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot recover " + directory, ex);
        }
    }

    /** Moved away first: an initialisation that outlived its killed JVM must not write into its successor's directory. */
    private void discardIncompleteData() throws IOException {
        if (Files.exists(data()) && !Files.exists(marker()) && !isEmpty(data())) {
            throw new DevServicesException(
                    "%s is not a %s data directory and was not made by an interrupted start."
                            .formatted(data(), files.title()),
                    "Move its content away or set " + property(files) + ".");
        }
        Path trash = directory.resolve("discarded");
        FileSystemUtils.deleteRecursively(trash);
        if (Files.exists(data())) {
            Files.move(data(), trash, StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(trash);
        }
        Files.writeString(marker(), "The first start has not finished; the next one begins anew.\n");
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(directory)) {
            return !content.iterator().hasNext();
        }
    }

    void markComplete() throws IOException {
        Files.deleteIfExists(marker());
    }

    boolean isComplete() {
        return !throwaway && !Files.exists(marker());
    }

    public Path directory() {
        return directory;
    }

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("server.log");
    }

    private Path marker() {
        return directory.resolve(INCOMPLETE);
    }

    /** Kept data survive a crash of the machine, others need not. */
    boolean isDurable() {
        return !throwaway;
    }

    /** How long the end of the JVM waits for clients: Spring gives its own graceful shutdown 30 seconds. */
    Duration patience() {
        return Duration.ofSeconds(throwaway ? 5 : 30);
    }

    /** The end of the server's log, or a note that there is none. */
    String logTail() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        } catch (IOException ex) {
            return "(no log)";
        }
    }

    /** Makes sure that no server is left, deletes what is throwaway, and unlocks. */
    public void close() {
        try {
            files.reclaim(data());
            if (throwaway) {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot delete " + directory, ex);
        } finally {
            lock.close();
        }
    }
}
