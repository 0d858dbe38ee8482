package dev.gofasta.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends the same requests to both services and compares schema, statuses, headers and bodies. The tables of accounts are left
 * out: who may call is proved by a token, to both.
 */
final class Parity {

    private static final String COLUMNS = """
            SELECT concat_ws(' ', table_name, column_name, data_type, character_maximum_length, numeric_precision,
                             numeric_scale, is_nullable, column_default)
              FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history' AND table_name NOT LIKE 'auth!_%' ESCAPE '!'
             ORDER BY 1
            """;
    private static final String TRIGGERS = """
            SELECT concat_ws(' ', event_object_table, trigger_name, event_manipulation, action_timing, action_statement)
              FROM information_schema.triggers ORDER BY 1
            """;
    private static final String INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
            + " AND tablename <> 'flyway_schema_history' AND tablename NOT LIKE 'auth!_%' ESCAPE '!' ORDER BY 1";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Database database;
    private final List<Service> services;
    private int differences;

    Parity(Database database, Service ours, Service peer) {
        this.database = database;
        this.services = List.of(ours, peer);
    }

    boolean run() throws Exception {
        for (Service service : services) {
            service.start("/api/v1/products?size=1");
        }
        compareSchemas();
        Map<Service, String> ids = new LinkedHashMap<>();
        for (ParityCase request : ParityCase.all()) {
            compare(request, ids);
        }
        System.out.printf(
                "%n%d requests and 3 parts of the schema compared, %d differences%n",
                ParityCase.all().size(), differences);
        return differences == 0;
    }

    private void compareSchemas() throws SQLException {
        for (String query : List.of(COLUMNS, TRIGGERS, INDEXES)) {
            List<String> ours = database.rows(services.get(0).name(), query);
            List<String> peer = database.rows(services.get(1).name(), query);
            if (!ours.equals(peer)) {
                differences++;
                System.out.println(
                        "- DIFFERENT schema\n  - ours " + without(ours, peer) + "\n  - peer " + without(peer, ours));
            }
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(row -> !others.contains(row)).toList();
    }

    private void compare(ParityCase request, Map<Service, String> ids) throws Exception {
        String ours = answer(services.get(0), request, ids);
        String peer = answer(services.get(1), request, ids);
        if (!ours.equals(peer)) {
            differences++;
            System.out.println("- DIFFERENT " + request.name() + "\n  - ours " + ours + "\n  - peer " + peer);
        } else if (System.getenv("VERBOSE") != null) {
            System.out.println("- same " + request.name() + " " + ours);
        }
    }

    private String answer(Service service, ParityCase request, Map<Service, String> ids) throws Exception {
        String path = request.path().replace("{id}", ids.getOrDefault(service, "none"));
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        request.method(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        builder.header("Authorization", "Bearer " + AccessToken.get());
        request.headers().forEach(builder::setHeader);
        HttpResponse<String> response = client.send(builder.build(), BodyHandlers.ofString());
        response.headers()
                .firstValue("Location")
                .ifPresent(location -> ids.put(service, location.substring(location.lastIndexOf('/') + 1)));
        return Normal.form(response, service.port());
    }
}
