package dev.gofasta.devservices;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@link ServerMain} and can kill it. */
public final class ServerJvm implements AutoCloseable {

    private final Process process;
    private final Path directory;

    private ServerJvm(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    public static ServerJvm start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerMain.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return new ServerJvm(process, Path.of(line.substring("ready ".length())));
            }
        }
        throw new IOException("The server process ended early");
    }

    public Path directory() {
        return directory;
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle postmaster() throws IOException {
        return postmaster(directory);
    }

    static ProcessHandle postmaster(Path directory) throws IOException {
        Path mariadb = directory.resolve("data/mariadb.pid");
        Path file = Files.exists(mariadb) ? mariadb : directory.resolve("data/postmaster.pid");
        String pid = Files.readAllLines(file).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill} or Ctrl-C does. */
    boolean terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
