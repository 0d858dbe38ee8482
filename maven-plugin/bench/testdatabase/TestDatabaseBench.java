import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;

/**
 * What a test class pays for its database: a new one with all migrations, against a copy of a migrated one, on which Flyway
 * still looks and finds nothing to do. Both sides alternate; the first two rounds are not counted.
 *
 * <p>Arguments: rounds, then engines.
 */
public final class TestDatabaseBench {

    private static final int WARM_UP = 2;

    private TestDatabaseBench() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        System.out.println("| milliseconds | runs | migrations | created and migrated | copied | copied, Flyway looks | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            DatabaseServer server = DatabaseServer.shared(DatabaseEngine.valueOf(name.toUpperCase(Locale.ROOT)));
            for (int migrations : new int[] {10, 50}) {
                measure(server, migrations, rounds);
            }
        }
    }

    private static void measure(DatabaseServer server, int migrations, int rounds) throws IOException {
        Path folder = Files.createTempDirectory("gofasta-bench-migrations");
        try {
            write(folder, migrations);
            measure(server, migrations, rounds, folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void measure(DatabaseServer server, int migrations, int rounds, Path folder) {
        String template = "template_of_" + migrations;
        server.createDatabase(template);
        migrate(server, template, folder);
        List<Double> created = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        List<Double> looked = new ArrayList<>();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            long begin = System.nanoTime();
            server.createDatabase("peer");
            migrate(server, "peer", folder);
            long one = System.nanoTime();
            server.cloneDatabase(template, "ours");
            long two = System.nanoTime();
            migrate(server, "ours", folder);
            long three = System.nanoTime();
            if (round >= WARM_UP) {
                created.add((one - begin) / 1e6);
                copied.add((two - one) / 1e6);
                looked.add((three - one) / 1e6);
            }
            server.dropDatabase("peer");
            server.dropDatabase("ours");
        }
        server.dropDatabase(template);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s | %s | %.2f |%n",
                server.engine().title(),
                rounds,
                migrations,
                print(created),
                print(copied),
                print(looked),
                median(looked) / median(created));
    }

    private static void migrate(DatabaseServer server, String database, Path folder) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(database), server.username(), server.password())
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    /** A table with two indexes and ten rows each, in words that every engine understands. */
    private static void write(Path folder, int migrations) throws IOException {
        for (int number = 1; number <= migrations; number++) {
            StringBuilder sql = new StringBuilder();
            sql.append("CREATE TABLE things_%1$d (id CHAR(36) NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, price DECIMAL(10,2),"
                    .formatted(number));
            sql.append(" amount INTEGER, note VARCHAR(500), record_version BIGINT DEFAULT 0 NOT NULL);\n");
            sql.append("CREATE INDEX things_%1$d_name ON things_%1$d (name);\n".formatted(number));
            sql.append("CREATE INDEX things_%1$d_price ON things_%1$d (price, amount);\n".formatted(number));
            for (int row = 0; row < 10; row++) {
                sql.append("INSERT INTO things_%d (id, name, price, amount) VALUES ('%d', 'thing', 1.5, %d);\n"
                        .formatted(number, row, row));
            }
            Files.writeString(folder.resolve("V%d__things.sql".formatted(number)), sql);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String print(List<Double> values) {
        return String.format(
                Locale.ROOT, "%.0f (%.0f to %.0f)", median(values), Collections.min(values), Collections.max(values));
    }
}
