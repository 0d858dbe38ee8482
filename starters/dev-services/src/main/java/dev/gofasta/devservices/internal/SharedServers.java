package dev.gofasta.devservices.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The persistent servers of this JVM: several application contexts may use one directory. */
public final class SharedServers {

    private static final Map<Path, Entry> ENTRIES = new HashMap<>();

    private SharedServers() {}

    public static synchronized EmbeddedServer acquire(Engine engine, Path directory, int port) {
        Path key = directory.toAbsolutePath().normalize();
        Entry entry = ENTRIES.computeIfAbsent(
                key, absent -> new Entry(EmbeddedServer.start(engine, ServerHome.persistent(key, engine), port)));
        entry.users++;
        return entry.server;
    }

    public static synchronized void release(EmbeddedServer server) {
        ENTRIES.values().removeIf(entry -> entry.server == server && entry.release());
    }

    private static final class Entry {

        private final EmbeddedServer server;
        private int users;

        private Entry(EmbeddedServer server) {
            this.server = server;
        }

        private boolean release() {
            users--;
            if (users == 0) {
                server.stop();
            }
            return users == 0;
        }
    }
}
