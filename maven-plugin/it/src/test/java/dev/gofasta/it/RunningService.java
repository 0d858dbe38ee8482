package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A service in a process of its own, on a port that it chose itself. */
final class RunningService implements AutoCloseable {

    /** The first port of the log is the service's own; that of Actuator comes after it. */
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private static final Duration LIMIT = Duration.ofMinutes(3);

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
            builder.environment().putAll(AccessToken.environment());
            builder.environment().putAll(environment);
            builder.environment().put("SERVER_PORT", "0");
            builder.environment().put("MANAGEMENT_SERVER_PORT", "0");
            // All tests call from one address; the rate limit has tests of its own.
            builder.environment().put("GOFASTA_WEB_RATE_LIMIT_ENABLED", "false");
            RunningService service = new RunningService(builder.start(), log);
            service.port = Integer.parseInt(service.awaitInLog(PORT));
            return service;
        } catch (IOException ex) {
            throw new IllegalStateException("Can't start " + command, ex);
        }
    }

    /** Waits until the log holds what {@code pattern} describes, and returns its first group. */
    String awaitInLog(Pattern pattern) {
        return awaitInLog(pattern, 0);
    }

    /** Waits until the log holds what {@code pattern} describes once more than {@code before} times. */
    String awaitInLog(Pattern pattern, int before) {
        Instant limit = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(limit)) {
            Optional<String> found =
                    pattern.matcher(log()).results().skip(before).findFirst().map(match -> match.group(1));
            if (found.isPresent()) {
                return found.get();
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
        throw new AssertionError("The service did not log " + pattern + ":\n" + log());
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The second port that it chose; it listens there a moment later than on the first. */
    String actuatorUrl(String path) {
        return "http://localhost:" + awaitInLog(PORT, 1) + path;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException ex) {
            throw new IllegalStateException("Can't read " + log, ex);
        }
    }

    /** Nothing that a test has sent may have surprised the service: what answers with 500 logs this, and the cause. */
    void assertNoInternalError() {
        assertThat(log()).doesNotContain("Request failed with status 500");
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
