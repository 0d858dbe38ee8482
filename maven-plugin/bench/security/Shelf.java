package dev.gofasta.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The products of one service, and what is done with them. */
final class Shelf {

    static final String PRODUCTS = "/api/v1/products";
    static final List<String> STEPS = List.of("POST", "GET-one", "PUT", "GET-page", "DELETE");

    private static final String PAGE = PRODUCTS + "?size=20";
    private static final int SEEDED = 200;
    private static final Pattern ID = Client.text("id");

    private final Target target;
    private final String token;
    private final List<String> ids = new ArrayList<>();
    private int pageLength;

    /** {@code token} is null for a service that asks for none. */
    Shelf(Target target, String token) {
        this.target = target;
        this.token = token;
    }

    Target target() {
        return target;
    }

    /** The first page, which is in the order of creation, holds the same 20 of these from now on. */
    void fill() throws IOException {
        try (Client client = new Client(target, token)) {
            for (int i = 0; i < SEEDED; i++) {
                ids.add(Client.member(ID, client.exchange("POST", PRODUCTS, "", product("seed " + i), 201)));
            }
            pageLength = client.get(PAGE).body().length;
        }
    }

    private static String product(String name) {
        return "{\"name\":\"" + name + "\",\"price\":19.99}";
    }

    /** Takes away what was created, so that every run meets the same table. */
    void restore(Database database) throws SQLException {
        database.execute(target.name(), "DELETE FROM products WHERE name LIKE 'load %'");
        database.execute(target.name(), "VACUUM ANALYZE products");
    }

    /** One life of a product: created, shown, replaced, beside a page of others, archived. */
    Crowd.Worker life() throws IOException {
        Client client = new Client(target, token);
        return new Crowd.Worker() {
            @Override
            public void once(Crowd.Times times) throws IOException {
                String key = token == null ? "" : "Idempotency-Key: \"" + UUID.randomUUID() + "\"\r\n";
                long sent = System.nanoTime();
                Http.Answer created = client.exchange("POST", PRODUCTS, key, product("load one"), 201);
                times.since(sent, 0);
                String path = PRODUCTS + "/" + Client.member(ID, created);
                sent = System.nanoTime();
                client.get(path);
                times.since(sent, 1);
                sent = System.nanoTime();
                client.exchange("PUT", path, "If-Match: \"0\"\r\n", product("load two"), 200);
                times.since(sent, 2);
                sent = System.nanoTime();
                Http.Answer page = client.get(PAGE);
                times.since(sent, 3);
                sent = System.nanoTime();
                client.exchange("DELETE", path, "", null, 204);
                times.since(sent, 4);
                checkPage(page);
            }

            @Override
            public void close() throws IOException {
                client.close();
            }
        };
    }

    /** The total of the page changes while others create, by a few digits. */
    private void checkPage(Http.Answer page) {
        if (Math.abs(page.body().length - pageLength) > 8) {
            throw new IllegalStateException("Not the page of " + target.name() + ": " + page.text());
        }
    }

    /** One seeded product after the other. */
    Crowd.Worker reader(int number) throws IOException {
        Client client = new Client(target, token);
        return new Crowd.Worker() {
            private int next = number * 31;

            @Override
            public void once(Crowd.Times times) throws IOException {
                String path = PRODUCTS + "/" + ids.get(next++ % ids.size());
                long sent = System.nanoTime();
                client.get(path);
                times.since(sent, 0);
            }

            @Override
            public void close() throws IOException {
                client.close();
            }
        };
    }
}
