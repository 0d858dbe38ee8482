package dev.gofasta.bench;

import java.io.IOException;

/** From the start of {@code java -jar} to the first list of products, against a database that is migrated already. */
final class Startup {

    private static final String PATH = "/api/v1/products?size=1";

    private final Service ours;
    private final Service peer;

    Startup(Service ours, Service peer) {
        this.ours = ours;
        this.peer = peer;
    }

    boolean run() throws IOException {
        int runs = Harness.setting("RUNS", 5);
        for (int run = 0; run <= runs; run++) {
            measure(ours, run);
            measure(peer, run);
        }
        return true;
    }

    /** Run 0 migrates the database and fills the caches of the system; it does not count. */
    private static void measure(Service service, int run) throws IOException {
        long nanos = service.start(PATH);
        service.stop();
        if (run > 0) {
            Harness.result("startup", service.name(), nanos / 1e6);
        }
    }
}
