package dev.gofasta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What security costs: {@code <folder> <service.jar> <plain.jar> <results.csv>}. Three services run all the time: the
 * generated one ("secured"), one without any of its filters ("plain"), and the generated one without its rate limits
 * ("unlimited"). The results as Markdown go to standard output.
 */
public final class SecurityBench {

    static final String PLAIN = "plain";
    static final String UNLIMITED = "unlimited";

    private static final String FIRST_PRODUCT = Shelf.PRODUCTS + "?size=1";
    private static final List<String> FILTERS =
            List.of("rate-limit", "body-limit", "security-headers", "cors", "content", "request-log", "idempotency");
    private static final String NEVER_REACHED = "1000000000";

    private final Path folder;
    private final String secret = secret();
    private final List<AutoCloseable> started = new ArrayList<>();
    private boolean closed;

    private SecurityBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        SecurityBench bench = new SecurityBench(Path.of(args[0]).toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        try {
            bench.run(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        } catch (IllegalStateException | IOException ex) {
            bench.say(ex);
            System.exit(1);
        }
    }

    private void run(Path service, Path plainService, Path results) throws Exception {
        Database database = opened(Database.start(folder, List.of(Rounds.SECURED, PLAIN, UNLIMITED)));
        Map<String, String> secured = secured();
        Map<String, String> unlimited = new LinkedHashMap<>(secured);
        unlimited.put("gofasta.web.rate-limit.enabled", "false");
        Target securedTarget = launched(Rounds.SECURED, service, database, secured);
        Target plainTarget = launched(PLAIN, plainService, database, withoutFilters());
        Target unlimitedTarget = launched(UNLIMITED, service, database, unlimited);
        expectStatus(401, securedTarget);
        expectStatus(401, unlimitedTarget);
        expectStatus(200, plainTarget);

        Samples samples = new Samples();
        Rounds rounds = new Rounds(samples);
        Logins logins = new Logins(securedTarget);
        logins.register(database, Math.max(rounds.connections, rounds.cores));
        String token = logins.accessToken();
        Shelf all = new Shelf(securedTarget, token);
        Shelf none = new Shelf(plainTarget, null);
        // The same secret and issuer, so that one login is enough.
        Shelf free = new Shelf(unlimitedTarget, token);
        List<Shelf> shelves = List.of(all, none, free);
        rounds.warmUp(database, shelves);
        rounds.crud(database, shelves);
        rounds.rateLimit(all, free);
        rounds.login(logins);
        rounds.refresh(logins);
        rounds.decisions();
        samples.write(results);
        System.out.print(new SecurityReport(samples, rounds.rounds, rounds.cores).text());
    }

    private Target launched(String name, Path jar, Database database, Map<String, String> settings) throws Exception {
        Target target = opened(Target.launch(name, jar, folder, database, secret, settings));
        target.await(FIRST_PRODUCT);
        return target;
    }

    /** Of a caller whom the service does not know. */
    private static void expectStatus(int status, Target target) throws IOException {
        int actual = Http.get(target.port(), FIRST_PRODUCT).status();
        if (actual != status) {
            throw new IllegalStateException(target.name() + " answers " + actual + " instead of " + status);
        }
    }

    private static String secret() {
        byte[] secret = new byte[48];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    private static Map<String, String> secured() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("gofasta.auth.mailer", "log");
        // Longer than a run takes.
        settings.put("gofasta.auth.access-token-ttl", "1h");
        // Counted as ever and never reached.
        settings.put("gofasta.web.rate-limit.rules.address.capacity", NEVER_REACHED);
        settings.put("gofasta.web.rate-limit.rules.auth.capacity", NEVER_REACHED);
        return settings;
    }

    private static Map<String, String> withoutFilters() {
        Map<String, String> settings = new LinkedHashMap<>();
        FILTERS.forEach(filter -> settings.put("gofasta.web." + filter + ".enabled", "false"));
        return settings;
    }

    /** To be closed at the end, the last one first; at once when the end has come. */
    private synchronized <T extends AutoCloseable> T opened(T resource) throws Exception {
        if (closed) {
            resource.close();
            throw new IllegalStateException("interrupted");
        }
        started.add(0, resource);
        return resource;
    }

    /** Whoever ended the run knows why nothing answers any more. */
    private synchronized void say(Exception failure) {
        if (!closed) {
            System.err.println(failure);
        }
    }

    private synchronized void close() {
        closed = true;
        for (AutoCloseable resource : started) {
            try {
                resource.close();
            } catch (Exception ex) {
                System.err.println(ex);
            }
        }
        started.clear();
    }
}
