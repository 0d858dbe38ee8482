package dev.gofasta.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One packaged service under load, with a database of its own; what it writes to standard output goes to a file. */
final class Target implements AutoCloseable {

    private static final long START_LIMIT = TimeUnit.SECONDS.toNanos(180);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final String name;
    private final int port;
    private final Path log;
    private final Process process;

    private Target(String name, int port, Path log, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    static Target launch(
            String name, Path jar, Path folder, Database database, String secret, Map<String, String> settings)
            throws IOException {
        int port = freePort();
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String flags = System.getenv().getOrDefault("BENCH_JVM_FLAGS", "");
        if (!flags.isBlank()) {
            command.addAll(List.of(flags.strip().split("\\s+")));
        }
        command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        command.addAll(List.of("-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + port));
        command.addAll(List.of("--management.server.port=0", "--management.server.address=127.0.0.1"));
        command.add("--spring.datasource.url=" + database.url(name));
        command.add("--spring.datasource.username=" + database.user());
        // A machine that is busy must not end the run.
        command.add("--spring.datasource.hikari.connection-timeout=30000");
        command.add("--spring.datasource.hikari.data-source-properties.connectTimeout=30");
        settings.forEach((property, value) -> command.add("--" + property + "=" + value));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .keySet()
                .removeIf(key -> key.matches("(SPRING|SERVER|MANAGEMENT|GOFASTA|LOGGING|APP)_.*"));
        builder.environment().put("GOFASTA_AUTH_SECRET", secret);
        return new Target(name, port, log, builder.start());
    }

    /** Returns when it answers, also when the answer is that the caller is not known. */
    void await(String path) throws IOException {
        long begin = System.nanoTime();
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() - begin > START_LIMIT) {
                throw new IllegalStateException(name + " did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean answers(String path) {
        try {
            int status = Http.get(port, path).status();
            return status == 200 || status == 401;
        } catch (IOException ex) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
