package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Says which living JVM owns a directory; the operating system lets go when that JVM dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE_NAME = "lock";

    // The lock covers one byte far behind the content, so that others can read the owner's pid where locks are
    // mandatory.
    private static final long POSITION = Long.MAX_VALUE - 1;

    // POSIX drops all locks of a process on a file when it closes any channel to it: never open one of our own twice.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the lock if nobody holds it.
     *
     * @param directory an existing directory, as a real path
     * @return the lock, or null when a living JVM (perhaps this one) holds it
     */
    static @Nullable DirectoryLock tryAcquire(Path directory) {
        if (!OURS.add(directory)) {
            return null;
        }
        DirectoryLock lock = null;
        try {
            lock = lock(directory);
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot lock " + directory, ex);
        } finally {
            if (lock == null) {
                OURS.remove(directory);
            }
        }
        return lock;
    }

    private static @Nullable DirectoryLock lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                return null;
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.US_ASCII.encode(
                            Long.toString(ProcessHandle.current().pid())),
                    0);
            return new DirectoryLock(directory, channel);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    /** The pid that the owner of a held lock has written, or "unknown". */
    static String owner(Path directory) {
        if (OURS.contains(directory)) {
            return Long.toString(ProcessHandle.current().pid());
        }
        try (FileChannel channel = FileChannel.open(directory.resolve(FILE_NAME), StandardOpenOption.READ)) {
            ByteBuffer content = ByteBuffer.allocate(20);
            channel.read(content);
            String pid = StandardCharsets.US_ASCII.decode(content.flip()).toString();
            return pid.isBlank() ? "unknown" : pid;
        } catch (IOException ex) {
            return "unknown";
        }
    }

    static boolean exists(Path directory) {
        return Files.exists(directory.resolve(FILE_NAME));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot unlock " + directory, ex);
        } finally {
            OURS.remove(directory);
        }
    }
}
