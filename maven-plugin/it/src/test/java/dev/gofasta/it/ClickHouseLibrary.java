package dev.gofasta.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * ClickHouse's engine in a process of Node, behind so much of its HTTP interface as the JDBC driver uses. The npm package
 * {@code chdb} holds the engine; it is fetched into {@code target} when the first test needs it.
 */
record ClickHouseLibrary(Process process, Path data, String url) implements ClickHouseEngine.Server {

    private static final Path MODULES = Path.of("target/chdb").toAbsolutePath();
    private static final Path BRIDGE =
            Path.of("src/test/resources/clickhouse/bridge.js").toAbsolutePath();

    static ClickHouseLibrary start() throws IOException {
        Path data = Files.createTempDirectory("it-clickhouse-");
        Process process = new ProcessBuilder(
                        "node",
                        BRIDGE.toString(),
                        MODULES.toString(),
                        data.resolve("store").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String port = output.readLine();
        if (port == null) {
            throw new IllegalStateException("The engine did not start: see standard error.");
        }
        return new ClickHouseLibrary(process, data, "http://localhost:" + port);
    }

    /** Fetches the engine where it is not there yet, and returns whether it can be started. */
    static synchronized boolean isAvailable() throws IOException {
        if (!exists("node") || !exists("npm")) {
            return false;
        }
        if (Files.exists(MODULES.resolve("node_modules/chdb/package.json"))) {
            return true;
        }
        if (System.getProperty("it.offline").equals("offline:true")) {
            return false;
        }
        Files.createDirectories(MODULES);
        return Execution.of(
                                MODULES,
                                Map.of(),
                                List.of(
                                        "npm",
                                        "install",
                                        "--no-save",
                                        "--no-audit",
                                        "--no-fund",
                                        System.getProperty("it.chdb")))
                        .exitCode()
                == 0;
    }

    private static boolean exists(String program) {
        try {
            return Execution.of(Path.of("."), Map.of(), List.of(program, "--version"))
                            .exitCode()
                    == 0;
        } catch (IllegalStateException ex) {
            return false;
        }
    }

    @Override
    public String user() {
        return "default";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public boolean compresses() {
        return false;
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        if (Files.exists(data)) {
            Folders.delete(data);
        }
    }
}
