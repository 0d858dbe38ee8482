package dev.gofasta.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.seeds.SeedReport.Outcome;
import dev.gofasta.seeds.shop.Shop;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several instances on one database, and one that is killed. */
class ConcurrentSeedsTests {

    private static final int INSTANCES = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "MARIADB", "SQLITE"})
    void fourInstancesThatStartTogetherSeedOnce(DatabaseEngine engine) throws Exception {
        SeedFolder seeds = new SeedFolder(folder)
                .write("010_first.sql", "INSERT INTO visits (place) VALUES ('first');")
                .write("020_changing.sql", "-- seed: on-change\nINSERT INTO visits (place) VALUES ('changing 1');");
        String database = Shop.newDatabase(engine);
        List<ConfigurableApplicationContext> instances = new ArrayList<>();
        try {
            for (int i = 0; i < INSTANCES; i++) {
                instances.add(Shop.start(
                        neverOnStart(engine, database),
                        context -> new TestSeeder("slow", 15, () -> {
                            visit(context.getBean(JdbcTemplate.class), "slow");
                            LockSupport.parkNanos(200_000_000);
                        })));
            }
            JdbcTemplate jdbc = instances.get(0).getBean(JdbcTemplate.class);
            assertThat(ranIn(instances)).isEqualTo(3);
            assertThat(places(jdbc)).containsExactly("first", "slow", "changing 1");

            seeds.write("020_changing.sql", "-- seed: on-change\nINSERT INTO visits (place) VALUES ('changing 2');");
            assertThat(ranIn(instances)).isEqualTo(1);
            assertThat(places(jdbc)).containsExactly("first", "slow", "changing 1", "changing 2");
        } finally {
            instances.forEach(ConfigurableApplicationContext::close);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "MARIADB", "SQLITE"})
    void aKilledInstanceLeavesNothingOfItsSeed(DatabaseEngine engine) throws Exception {
        new SeedFolder(folder).write("010_first.sql", "INSERT INTO visits (place) VALUES ('first');");
        String database = Shop.newDatabase(engine);
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                InterruptedMain.class.getName()),
                        Stream.of(Shop.properties(engine, database, folder)))
                .toList();
        File log = folder.resolve("log.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor()).isEqualTo(137);

        try (ConfigurableApplicationContext context = Shop.start(
                engine,
                database,
                folder,
                beans -> new TestSeeder("interrupted", 20, () -> visit(beans.getBean(JdbcTemplate.class), "whole")))) {
            assertThat(places(context.getBean(JdbcTemplate.class))).containsExactly("first", "whole");
        }
    }

    private String[] neverOnStart(DatabaseEngine engine, String database) {
        return Stream.concat(Stream.of(Shop.properties(engine, database, folder)), Stream.of("gofasta.seeds.run=never"))
                .toArray(String[]::new);
    }

    /** Lets all instances seed at the same moment and counts the seeds that ran in any of them. */
    private static long ranIn(List<ConfigurableApplicationContext> instances) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);
        try {
            CyclicBarrier together = new CyclicBarrier(INSTANCES);
            List<Callable<SeedReport>> runs = instances.stream()
                    .<Callable<SeedReport>>map(instance -> () -> {
                        together.await();
                        return instance.getBean(Seeds.class).run();
                    })
                    .toList();
            long ran = 0;
            for (Future<SeedReport> report : threads.invokeAll(runs)) {
                ran += report.get().count(Outcome.SEEDED, Outcome.SEEDED_AGAIN);
            }
            return ran;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void visit(JdbcTemplate jdbc, String place) {
        jdbc.update("INSERT INTO visits (place) VALUES (?)", place);
    }

    private static List<String> places(JdbcTemplate jdbc) {
        return jdbc.queryForList("SELECT place FROM visits", String.class);
    }
}
