package dev.gofasta.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service in a process of its own, on a port that it chose itself. */
final class RunningService implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private int port;

    private RunningService(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code command} and returns once the service listens. */
    static RunningService start(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path log = Files.createTempFile("it-service-", ".log");
            log.toFile().deleteOnExit();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("SERVER_PORT", "0");
            // All tests call from one address; the rate limit has tests of its own.
            builder.environment().put("GOFASTA_WEB_RATE_LIMIT_ENABLED", "false");
            RunningService service = new RunningService(builder.start(), log);
            service.awaitPort();
            return service;
        } catch (IOException ex) {
            throw new IllegalStateException("Can't start " + command, ex);
        }
    }

    private void awaitPort() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            Matcher matcher = PORT.matcher(log());
            if (matcher.find()) {
                port = Integer.parseInt(matcher.group(1));
                return;
            }
            try {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroy();
        throw new AssertionError("The service did not start:\n" + log());
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException ex) {
            throw new IllegalStateException("Can't read " + log, ex);
        }
    }

    /** Sends the process what {@code kill} sends, and returns its exit code. */
    int terminate() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The service did not stop:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }
}
