package dev.gofasta.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A packaged service that is started with the flags of {@code BENCH_JVM_FLAGS} against its database. */
final class Service implements AutoCloseable {

    private static final long START_LIMIT = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final String name;
    private final Path jar;
    private final Path folder;
    private final Path log;
    private final Database database;
    private volatile Process process;
    private volatile boolean closed;
    private Service owner = this;
    private int port;

    Service(String name, Path jar, Path folder, Database database) {
        this.name = name;
        this.jar = jar;
        this.folder = folder;
        this.log = folder.resolve(name + ".log");
        this.database = database;
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    /** Uses the database of another service from the next start on, as that one migrated it. */
    void share(Service other) {
        owner = other;
    }

    /**
     * Starts the service and asks until it answers 200.
     *
     * @return the nanoseconds from the start of the process to that answer
     */
    long start(String path) throws IOException {
        port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.matches("(SPRING|SERVER|MANAGEMENT|GOFASTA|LOGGING)_.*"));
        builder.environment().putAll(AccessToken.environment());
        // All requests come from one address.
        builder.environment().put("GOFASTA_WEB_RATE_LIMIT_ENABLED", "false");
        long begin = System.nanoTime();
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            process = builder.start();
        }
        while (!answers(path)) {
            if (closed) {
                throw new IllegalStateException("interrupted");
            }
            if (!process.isAlive() || System.nanoTime() - begin > START_LIMIT) {
                throw new IllegalStateException(name + " did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(PAUSE);
        }
        return System.nanoTime() - begin;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String flags = System.getenv().getOrDefault("BENCH_JVM_FLAGS", "");
        if (!flags.isBlank()) {
            command.addAll(List.of(flags.strip().split("\\s+")));
        }
        command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        command.addAll(List.of("-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + port));
        command.add("--management.server.port=0");
        command.add("--spring.datasource.url=" + database.url(owner.name));
        if (owner != this) {
            command.add("--spring.flyway.enabled=false");
        }
        command.add("--spring.datasource.username=" + database.user());
        command.add("--spring.datasource.password=" + database.password());
        return command;
    }

    private boolean answers(String path) {
        try {
            return Http.get(port, path).status() == 200;
        } catch (IOException ex) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the process; the service may be started again. */
    void stop() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException ex) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process at once, wherever it is. */
    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            process.destroyForcibly();
        }
        stop();
    }
}
