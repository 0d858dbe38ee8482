package dev.gofasta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests per second for reading one product, creating one and reading a page; both services run all the time. */
final class Throughput {

    private static final String PATH = "/api/v1/products";
    private static final int SEEDED = 200;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Database database;
    private final List<Service> services;
    private final Load load = new Load(Harness.setting("CONNECTIONS", 8));

    Throughput(Database database, Service ours, Service peer) {
        this.database = database;
        this.services = List.of(ours, peer);
    }

    boolean run() throws Exception {
        Map<Service, List<Scenario>> scenarios = new LinkedHashMap<>();
        for (Service service : services) {
            service.start(PATH + "?size=1");
            scenarios.put(service, scenarios(service, seed(service)));
        }
        for (Service service : services) {
            for (Scenario scenario : scenarios.get(service)) {
                load.run(service, scenario, Harness.setting("WARMUP_SECONDS", 20));
                restore(service);
            }
        }
        int kinds = scenarios.get(services.get(0)).size();
        for (int run = 0; run < Harness.setting("RUNS", 5); run++) {
            for (int kind = 0; kind < kinds; kind++) {
                for (Service service : services) {
                    measure(service, scenarios.get(service).get(kind));
                }
            }
        }
        return true;
    }

    private void measure(Service service, Scenario scenario) throws Exception {
        Timings timings = load.run(service, scenario, Harness.setting("SECONDS_PER_RUN", 5));
        Harness.result(scenario.name(), service.name(), timings.perSecond());
        restore(service);
    }

    /** Takes away what was created, so that every run meets the same table. */
    private void restore(Service service) throws Exception {
        database.execute(service.name(), "DELETE FROM products WHERE name LIKE 'load %'");
        database.execute(service.name(), "VACUUM ANALYZE products");
    }

    private static List<String> seed(Service service) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Http http = new Http(service.port())) {
            for (int i = 0; i < SEEDED; i++) {
                http.send("POST", PATH, product("seed %03d".formatted(i)));
                Http.Answer answer = http.receive();
                Matcher id = ID.matcher(answer.text());
                if (answer.status() != 201 || !id.find()) {
                    throw new IllegalStateException(service.name() + " did not create: " + answer.text());
                }
                ids.add(id.group(1));
            }
        }
        return ids;
    }

    private static String product(String name) {
        return """
                {"name": "%s", "price": 19.99, "description": "A thing that is as good as any other thing.", "active": true}""".formatted(name);
    }

    private List<Scenario> scenarios(Service service, List<String> ids) throws IOException {
        List<Scenario.Exchange> reads = new ArrayList<>();
        for (String id : ids) {
            reads.add(Scenario.Exchange.repeatable(service, PATH + "/" + id));
        }
        byte[] create = Http.request("POST", PATH, product("load product"));
        int size = Http.get(service.port(), PATH + "/" + ids.get(0)).body().length;
        // Names are four bytes longer; fractions of a second are written without the zeros at their end.
        Scenario.Exchange created = new Scenario.Exchange(
                create, answer -> answer.status() == 201 && Math.abs(answer.body().length - size) <= 24);
        return List.of(
                new Scenario("GET-one", reads),
                new Scenario("POST", List.of(created)),
                new Scenario(
                        "GET-page",
                        List.of(Scenario.Exchange.repeatable(service, PATH + "?size=20&page=1&sort=name,asc"))));
    }
}
