package dev.gofasta.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.seeds.SeedReport.Entry;
import dev.gofasta.seeds.SeedReport.Outcome;
import dev.gofasta.seeds.shop.Currency;
import dev.gofasta.seeds.shop.CurrencyRepository;
import dev.gofasta.seeds.shop.SeederFactory;
import dev.gofasta.seeds.shop.Shop;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What seeds do on every database, each time on a real one. */
abstract class SeedsOnDatabase {

    private static final String VISITS = "INSERT INTO visits (place) VALUES ('%s');\n";

    private final DatabaseEngine engine;

    @TempDir
    private Path folder;

    private SeedFolder seeds;
    private String database;

    SeedsOnDatabase(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void createDatabase() {
        seeds = new SeedFolder(folder);
        database = Shop.newDatabase(engine);
    }

    @Test
    void runsFilesAndSeedersInOrderAndOnce() {
        seeds.write("010_first.sql", VISITS.formatted("first") + VISITS.formatted("first again"))
                .write("dev/030_third.sql", VISITS.formatted("third"))
                .write("staging/015_other.sql", VISITS.formatted("other"))
                .write("README.md", "no seed");
        for (int start = 0; start < 2; start++) {
            try (ConfigurableApplicationContext context =
                    start(beans -> new TestSeeder("second", 20, () -> visit(beans, "second")))) {
                assertThat(places(context)).containsExactly("first", "first again", "second", "third");
                assertThat(context.getBean(Seeds.class).run().seeds())
                        .extracting(Entry::name)
                        .containsExactly("first", "second", "dev/third");
                assertThat(context.getBean(Seeds.class).run().count(Outcome.UNCHANGED))
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void keepsWhatHadRunAndNothingOfTheSeedThatFails() {
        seeds.write("010_good.sql", VISITS.formatted("good"))
                .write(
                        "020_bad.sql",
                        "-- a comment\n" + VISITS.formatted("half") + "\nINSERT INTO nowhere VALUES (1);\n")
                .write("030_after.sql", VISITS.formatted("after"));
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> start())
                .withMessageContaining("The seed 'bad' failed at")
                .withMessageContaining("020_bad.sql:4: ")
                .withMessageContaining("nowhere");
        seeds.write("020_bad.sql", VISITS.formatted("whole"));
        try (ConfigurableApplicationContext context = start()) {
            assertThat(places(context)).containsExactly("good", "whole", "after");
        }
    }

    @Test
    void rollsEntitiesOfASeederBack() {
        SeederFactory failing = context -> new TestSeeder("currencies", 10, () -> {
            context.getBean(CurrencyRepository.class).saveAndFlush(new Currency("EUR", "Euro"));
            visit(context, "half");
            throw new IllegalStateException("no luck");
        });
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> start(failing))
                .withMessageContaining("The seed 'currencies' failed at dev/gofasta/seeds/TestSeeder.java:")
                .withMessageEndingWith("no luck.");
        SeederFactory working = context -> new TestSeeder(
                "currencies",
                10,
                () -> context.getBean(CurrencyRepository.class).save(new Currency("EUR", "Euro")));
        try (ConfigurableApplicationContext context = start(working)) {
            assertThat(places(context)).isEmpty();
            assertThat(context.getBean(CurrencyRepository.class).count()).isOne();
        }
    }

    @Test
    void runsAChangedSeedAgainWhenItSaysSo() {
        seeds.write("010_once.sql", VISITS.formatted("once"))
                .write("020_changing.sql", "-- What there is.\n-- seed: on-change\n" + VISITS.formatted("one"));
        start().close();
        seeds.write("010_once.sql", VISITS.formatted("once more"))
                .write("020_changing.sql", "-- What there is.\n-- seed: on-change\n" + VISITS.formatted("two"));
        try (ConfigurableApplicationContext context = start()) {
            assertThat(places(context)).containsExactly("once", "one", "two");
            assertThat(context.getBean(Seeds.class).run().seeds())
                    .extracting(Entry::outcome)
                    .containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        }
    }

    @Test
    void runsASeederOfAnotherVersionAgain() {
        AtomicInteger runs = new AtomicInteger();
        for (String version : List.of("1", "2", "2")) {
            start(context -> new TestSeeder("versioned", 10, version, runs::incrementAndGet))
                    .close();
        }
        assertThat(runs).hasValue(2);
    }

    @Test
    void storesRowsOfYamlByTheirKey() {
        seeds.write("010_currencies.yaml", """
                # seed: on-change
                currencies:
                  - {code: EUR, name: Euro, rate: 1.000000, active: true}
                  - {code: NO, name: "it's: 1", rate: ~, active: false}
                """);
        start().close();
        seeds.write("010_currencies.yaml", """
                # seed: on-change
                currencies:
                  - {code: EUR, name: The euro, rate: 123456.123456}
                  - {code: "007", name: Bond}
                """);
        try (ConfigurableApplicationContext context = start()) {
            List<Map<String, Object>> rows = context.getBean(JdbcTemplate.class)
                    .queryForList("SELECT code, name, CAST(rate AS CHAR(13)) AS rate FROM currencies ORDER BY code");
            assertThat(rows)
                    .extracting(row -> row.get("code") + "=" + row.get("name"))
                    .containsExactly("007=Bond", "EUR=The euro", "NO=it's: 1");
            assertThat(rows).extracting(row -> row.get("rate")).containsExactly(null, "123456.123456", null);
        }
    }

    @Test
    void namesTheLineOfARowThatCannotBeStored() {
        seeds.write("010_rows.yaml", "currencies:\n  - {code: EUR, name: Euro}\n  - {code: USD, nme: Dollar}\n");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> start())
                .withMessageContaining("010_rows.yaml:3: ")
                .withMessageContaining("nme");
        seeds.write("010_rows.yaml", "currencies:\n  - {name: Euro}\n");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> start())
                .withMessageContaining("010_rows.yaml:2: the row of 'currencies' lacks its primary key code");
        seeds.write("010_rows.yaml", "visits:\n  - {place: here}\n");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> start())
                .withMessageContaining("there is no table 'visits' with a primary key");
    }

    @Test
    void refusesToEndTheTransaction() {
        seeds.write("010_commit.sql", VISITS.formatted("half") + "commit;\n");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> start())
                .withMessageContaining("010_commit.sql:2: COMMIT would end the transaction");
    }

    private ConfigurableApplicationContext start(SeederFactory... seeders) {
        return Shop.start(engine, database, folder, seeders);
    }

    private static void visit(ApplicationContext context, String place) {
        context.getBean(JdbcTemplate.class).update("INSERT INTO visits (place) VALUES (?)", place);
    }

    private static List<String> places(ApplicationContext context) {
        return context.getBean(JdbcTemplate.class).queryForList("SELECT place FROM visits", String.class);
    }
}
