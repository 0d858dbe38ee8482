package dev.gofasta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code parity|startup|throughput|list <folder> <ours.jar> <peer.jar>}. Everything it starts and writes is below the folder, and
 * is stopped when it ends, also by a signal. Figures are lines of the form {@code RESULT <scenario> <ours|peer> <value>}.
 */
public final class Harness {

    private Harness() {}

    public static void main(String[] args) throws Exception {
        try {
            run(args);
        } catch (IllegalStateException | IOException ex) {
            System.err.println(ex);
            System.exit(1);
        }
    }

    private static void run(String[] args) throws Exception {
        Path folder = Path.of(args[1]).toAbsolutePath();
        List<String> names = List.of("ours", "peer");
        try (Database database = Database.start(folder, names)) {
            Service ours = new Service("ours", Path.of(args[2]), folder, database);
            Service peer = new Service("peer", Path.of(args[3]), folder, database);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ours.close();
                peer.close();
                database.close();
            }));
            boolean passed = switch (args[0]) {
                case "parity" -> new Parity(database, ours, peer).run();
                case "startup" -> new Startup(ours, peer).run();
                case "throughput" -> new Throughput(database, ours, peer).run();
                case "list" -> new Listing(database, ours, peer).run();
                default -> throw new IllegalArgumentException(args[0]);
            };
            ours.close();
            peer.close();
            if (!passed) {
                System.exit(1);
            }
        }
    }

    /** A whole number from the environment. */
    static int setting(String name, int absent) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? absent : Integer.parseInt(value);
    }

    static void result(String scenario, String service, double value) {
        System.out.printf(Locale.ROOT, "RESULT %s %s %.1f%n", scenario, service, value);
    }
}
