package dev.gofasta.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * ClickHouse's engine in a process of Node, behind so much of its HTTP interface as the JDBC driver uses. The npm package
 * {@code chdb} holds the engine; it is fetched into {@code target} when the first test needs it. Tests are skipped, and say
 * why, where there is no Node or the package can't be had.
 */
final class ClickHouseEngine implements AutoCloseable {

    private static final Path MODULES = Path.of("target/chdb").toAbsolutePath();
    private static final Path BRIDGE =
            Path.of("src/test/resources/clickhouse/bridge.js").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path data;
    private final String url;

    private ClickHouseEngine(Process process, Path data, String url) {
        this.process = process;
        this.data = data;
        this.url = url;
    }

    static ClickHouseEngine start() throws IOException {
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
        return new ClickHouseEngine(process, data, "http://localhost:" + port);
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

    /** What the tests of a generated project have to know; the engine compresses nothing, and the driver must not ask. */
    Map<String, String> testEnvironment() {
        return Map.of("CLICKHOUSE_URL", url, "SPRING_DATASOURCE_HIKARI_DATASOURCEPROPERTIES_COMPRESS", "false");
    }

    /** What a service has to know that stores in {@code database}. */
    Map<String, String> environment(String database) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:clickhouse:" + url + "/" + database + "?compress=false",
                "SPRING_DATASOURCE_USERNAME",
                "default");
    }

    /** Runs one statement and returns its result as text separated by tabs. */
    String execute(String database, String sql) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/?database=" + database))
                .POST(HttpRequest.BodyPublishers.ofString(sql))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(sql + ": " + response.body());
            }
            return response.body().strip();
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    /** Ends the engine, as a server that is lost. */
    void stop() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        Folders.delete(data);
    }
}
