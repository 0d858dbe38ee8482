package dev.gofasta.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/**
 * A ClickHouse for tests: its engine as a library where there is Node, a server in a container where there is Docker
 * instead. Tests are skipped, and say why, where there is neither.
 */
final class ClickHouseEngine implements AutoCloseable {

    /** Where statements are sent to, and by whom. */
    interface Server {

        /** Returns the address of the HTTP interface. */
        String url();

        /** Returns the user, who may make databases. */
        String user();

        String password();

        /** Returns whether it compresses; where it does not, the driver must not ask. */
        boolean compresses();

        /** Ends it, and leaves nothing of it. */
        void stop();
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    private ClickHouseEngine(Server server) {
        this.server = server;
    }

    static ClickHouseEngine start() throws IOException {
        return new ClickHouseEngine(
                ClickHouseLibrary.isAvailable() ? ClickHouseLibrary.start() : ClickHouseServer.start());
    }

    /** Returns whether one of both can be started; the library is fetched where it is not there yet. */
    static boolean isAvailable() throws IOException {
        return ClickHouseLibrary.isAvailable() || ClickHouseServer.isAvailable();
    }

    /** What the tests of a generated project have to know. */
    Map<String, String> testEnvironment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "CLICKHOUSE_URL",
                server.url(),
                "CLICKHOUSE_USER",
                server.user(),
                "CLICKHOUSE_PASSWORD",
                server.password()));
        if (!server.compresses()) {
            environment.put("SPRING_DATASOURCE_HIKARI_DATASOURCEPROPERTIES_COMPRESS", "false");
        }
        return environment;
    }

    /** What a service has to know that stores in {@code database}. */
    Map<String, String> environment(String database) {
        return environmentOf("/" + database + (server.compresses() ? "" : "?compress=false"));
    }

    /** The same, with the database among the parameters of the URL. */
    Map<String, String> environmentByParameter(String database) {
        return environmentOf("/?database=" + database + (server.compresses() ? "" : "&compress=false"));
    }

    private Map<String, String> environmentOf(String database) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:clickhouse:" + server.url() + database,
                "SPRING_DATASOURCE_USERNAME",
                server.user(),
                "SPRING_DATASOURCE_PASSWORD",
                server.password());
    }

    /** Runs one statement and returns its result as text separated by tabs. */
    String execute(String database, String sql) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/?database=" + database))
                .header("X-ClickHouse-User", server.user())
                .header("X-ClickHouse-Key", server.password())
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
        server.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
