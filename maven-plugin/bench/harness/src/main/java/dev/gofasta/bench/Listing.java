package dev.gofasta.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a page takes of a table with many rows: the generated list against a list whose SQL is written by hand. Both
 * services read the same table.
 */
final class Listing {

    private static final int SIZE = 20;
    private static final int FAR = 1_000;
    private static final int CROWD = 4;

    /** Ids in the order of insertion, names in none, one archived row for a hundred live ones. */
    private static final String ROWS = """
            INSERT INTO products (id, name, price, description, active, deleted_at)
            SELECT (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3)
                        || '8' || substr(md5(n::text), 4, 15))::uuid,
                   'Product ' || substr(md5(n::text), 1, 12),
                   n * 7919 %% 100 + 0.99,
                   'Number ' || n || '. ' || repeat('A thing that is as good as any other thing. ', 3),
                   n %% 11 <> 0,
                   CASE WHEN n %% 101 = 0 THEN now() END
              FROM generate_series(1::bigint, %d) AS n
            """;

    private final Load alone = new Load(1);
    private final Load crowd = new Load(CROWD);
    private final Database database;
    private final Endpoint ours;
    private final Endpoint peer;

    Listing(Database database, Service ours, Service peer) {
        this.database = database;
        this.ours = new Endpoint(ours, "/api/v1/products");
        this.peer = new Endpoint(peer, "/api/v1/plain-products");
    }

    private record Endpoint(Service service, String path) {}

    /** One kind of page, asked for with several values in turn, each with the condition that it stands for. */
    private record Kind(String name, List<Query> queries) {

        private record Query(String parameters, String condition) {}

        static Kind of(String name, String parameters) {
            return new Kind(name, List.of(new Query(parameters, "")));
        }

        static List<Kind> all() {
            List<Query> filtered = IntStream.range(0, 50)
                    .mapToObj(i -> i * 2 + ".99")
                    .map(price -> new Query("&active=true&price=" + price, " AND active AND price = " + price))
                    .toList();
            return List.of(
                    of("page-1", ""),
                    of("page-" + FAR, "&page=" + (FAR - 1)),
                    new Kind("filtered", filtered),
                    of("sorted", "&sort=name,asc"));
        }

        Scenario scenario(Endpoint endpoint) throws IOException {
            List<Scenario.Exchange> exchanges = new ArrayList<>();
            for (Query query : queries) {
                exchanges.add(Scenario.Exchange.repeatable(endpoint.service(), path(endpoint, query)));
            }
            return new Scenario(name, exchanges);
        }

        static String path(Endpoint endpoint, Query query) {
            return endpoint.path() + "?size=" + SIZE + query.parameters();
        }
    }

    boolean run() throws Exception {
        ours.service().start(ours.path() + "?size=1");
        insert(Harness.setting("ROWS", 1_000_000));
        peer.service().share(ours.service());
        peer.service().start(peer.path() + "?size=1");
        List<Map<Endpoint, Scenario>> kinds = new ArrayList<>();
        for (Kind kind : Kind.all()) {
            for (Kind.Query query : kind.queries()) {
                compare(query);
            }
            kinds.add(Map.of(ours, kind.scenario(ours), peer, kind.scenario(peer)));
        }
        for (Map<Endpoint, Scenario> kind : kinds) {
            for (Endpoint endpoint : List.of(ours, peer)) {
                crowd.run(endpoint.service(), kind.get(endpoint), Harness.setting("WARMUP_SECONDS", 3));
            }
        }
        for (int round = 0; round < Harness.setting("RUNS", 5); round++) {
            // Who comes first changes, so that neither always finds the caches as the other left them.
            List<Endpoint> order = round % 2 == 0 ? List.of(ours, peer) : List.of(peer, ours);
            for (Map<Endpoint, Scenario> kind : kinds) {
                measure(alone, kind, "", order);
                measure(crowd, kind, "," + CROWD + "-at-a-time", order);
            }
        }
        return true;
    }

    private void insert(int rows) throws SQLException {
        if (rows < FAR * SIZE) {
            throw new IllegalStateException("Page " + FAR + " needs " + FAR * SIZE + " rows, not " + rows);
        }
        String name = ours.service().name();
        database.execute(name, ROWS.formatted(rows + rows / 100));
        // What autovacuum, which is off, would do after so many rows.
        database.execute(name, "VACUUM (ANALYZE) products");
    }

    /** The same ids in the same order, the same values and totals; the page is full, and the total that of the table. */
    private void compare(Kind.Query query) throws IOException, SQLException {
        JsonNode page = page(ours, query);
        if (!page.equals(page(peer, query))) {
            throw new IllegalStateException("Not the same: " + page + " and " + page(peer, query));
        }
        String count = "SELECT count(*) FROM products WHERE deleted_at IS NULL" + query.condition();
        String total = page.path("page").path("totalElements").asString();
        if (page.path("content").size() != SIZE
                || !List.of(total).equals(database.rows(ours.service().name(), count))) {
            throw new IllegalStateException("Not a full page with the right total: " + page);
        }
    }

    private static JsonNode page(Endpoint endpoint, Kind.Query query) throws IOException {
        String path = Kind.path(endpoint, query);
        Http.Answer answer = Http.get(endpoint.service().port(), path);
        if (answer.status() != 200) {
            throw new IllegalStateException(endpoint.service().name() + " " + path + ": " + answer.text());
        }
        return new JsonMapper().readTree(answer.body());
    }

    private static void measure(Load load, Map<Endpoint, Scenario> kind, String suffix, List<Endpoint> order)
            throws Exception {
        for (Endpoint endpoint : order) {
            Scenario scenario = kind.get(endpoint);
            Timings timings = load.run(endpoint.service(), scenario, Harness.setting("SECONDS_PER_RUN", 2));
            Harness.result(scenario.name() + suffix, endpoint.service().name(), timings.medianMicros());
        }
    }
}
