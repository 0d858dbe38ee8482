package dev.gofasta.devservices.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Unpacks, initialises and starts; one at a time in this JVM, and unpacking one at a time on this machine. */
final class PostgresLauncher {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;

    private final ServerHome home;
    private final int port;

    PostgresLauncher(ServerHome home, int port) {
        this.home = home;
        this.port = port;
    }

    EmbeddedPostgres launch() throws IOException {
        synchronized (PostgresLauncher.class) {
            Ports.requireFree(port, Engine.POSTGRES);
            for (int attempt = 1; ; attempt++) {
                EmbeddedPostgres postgres = start();
                Postmaster postmaster = Postmaster.read(home.data());
                // Between choosing a port and listening on it somebody else may have taken it, even another PostgreSQL.
                if (postmaster != null && postmaster.port() == postgres.getPort()) {
                    return postgres;
                }
                postgres.close();
                if (attempt == ATTEMPTS || port != 0) {
                    throw new IOException("port " + postgres.getPort() + " was taken by another process");
                }
            }
        }
    }

    private EmbeddedPostgres start() throws IOException {
        boolean existing = home.isComplete();
        Redirect log = Redirect.appendTo(home.log().toFile());
        try (Closeable unpacking = Binaries.CACHE.lock()) {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPgBinaryResolver(Binaries.INSTANCE)
                    .setOverrideWorkingDirectory(Binaries.CACHE.directory().toFile())
                    .setDataDirectory(home.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_LIMIT)
                    .setPort(port)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setDataDirectoryCustomizer(data -> afterUnpacking(unpacking, data, existing));
            configure(builder);
            return builder.start();
        }
    }

    private void configure(EmbeddedPostgres.Builder builder) {
        String durable = home.isDurable() ? "on" : "off";
        builder.setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", "off");
        // Clients come by TCP; sockets in the temporary directory would be left there by a crash.
        builder.setServerConfig("unix_socket_directories", "");
        // The same sort order and the same messages on every machine, whatever locales it has.
        builder.setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static void afterUnpacking(Closeable unpacking, File data, boolean existing) {
        try {
            unpacking.close();
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot unlock " + Binaries.CACHE.directory(), ex);
        }
        if (existing) {
            requireSameMajorVersion(data.toPath());
        }
    }

    private static void requireSameMajorVersion(Path data) {
        try {
            String found = Files.readString(data.resolve("PG_VERSION")).strip();
            String ours = Binaries.INSTANCE.majorVersion();
            if (ours != null && !found.equals(ours)) {
                throw new DevServicesException(
                        "The development data in %s belong to PostgreSQL %s, the embedded one is %s."
                                .formatted(data, found, ours),
                        "Move or delete that directory to begin with an empty database; nothing was changed.");
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot read the version of " + data, ex);
        }
    }
}
