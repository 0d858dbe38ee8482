package dev.gofasta.devservices.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the programs of an engine are unpacked, once per user. */
final class ProgramCache {

    private final String key;

    ProgramCache(Engine engine) {
        this.key = engine.key();
    }

    /** Below the user's home, or the temporary directory when there is no usable home. */
    Path directory() {
        Path home = Path.of(System.getProperty("user.home"));
        if (home.isAbsolute() && Files.isWritable(home)) {
            return home.resolve(".cache/gofasta").resolve(key);
        }
        return Path.of(System.getProperty("java.io.tmpdir"), "gofasta-" + key + "-" + System.getProperty("user.name"));
    }

    /** Keeps other JVMs from unpacking until the result is closed. */
    Closeable lock() throws IOException {
        Files.createDirectories(directory());
        FileChannel channel = FileChannel.open(
                directory().resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }
}
