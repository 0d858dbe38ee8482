package dev.gofasta.seeds.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.seeds.SeedException;
import dev.gofasta.seeds.SeedReport;
import dev.gofasta.seeds.Seeder;
import dev.gofasta.seeds.Seeds;
import dev.gofasta.seeds.internal.DatabaseSeeds;
import dev.gofasta.seeds.internal.SeedsOnStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

class SeedsAutoConfigurationTests {

    @TempDir
    private Path folder;

    private ApplicationContextRunner runner;

    @BeforeEach
    void prepare() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("010_all.sql"), "INSERT INTO visits (place) VALUES ('all');");
        Files.writeString(
                Files.createDirectories(seeds.resolve("dev")).resolve("020_dev.sql"),
                "INSERT INTO visits (place) VALUES ('dev');");
        runner = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SeedsAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=jdbc:sqlite:" + folder.resolve("shop.db"),
                        "gofasta.seeds.location=file:" + seeds);
    }

    @Test
    void offersSeedsButRunsNoneWithoutProfileDev() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(DatabaseSeeds.class).doesNotHaveBean(SeedsOnStart.class);
            assertThat(places(context.getBean(JdbcTemplate.class))).isEmpty();
        });
    }

    @Test
    void runsNoneInProfileTest() {
        runner.withPropertyValues("spring.profiles.active=test")
                .run(context -> assertThat(context).doesNotHaveBean(SeedsOnStart.class));
    }

    @Test
    void runsAfterTheMigrationsInProfileDev() {
        runner.withPropertyValues("spring.profiles.active=dev")
                .run(context ->
                        assertThat(places(context.getBean(JdbcTemplate.class))).containsExactly("all", "dev"));
    }

    @Test
    void runsOnStartAlsoWhenAllBeansAreLazy() {
        runner.withPropertyValues("spring.profiles.active=dev")
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context ->
                        assertThat(places(context.getBean(JdbcTemplate.class))).containsExactly("all", "dev"));
    }

    @Test
    void bindsItsProperties() {
        runner.withPropertyValues(
                        "spring.profiles.active=dev,prod",
                        "gofasta.seeds.run=never",
                        "gofasta.seeds.environments=staging,dev",
                        "gofasta.seeds.table=what_ran",
                        "gofasta.seeds.wait=10s")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(SeedsOnStart.class);
                    SeedReport report = context.getBean(Seeds.class).run();
                    assertThat(report.environments()).containsExactlyInAnyOrder("staging", "dev");
                    JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
                    assertThat(jdbc.queryForList("SELECT name FROM what_ran ORDER BY name", String.class))
                            .containsExactly("all", "dev/dev");
                    assertThat(jdbc.queryForList("SELECT seeded_at FROM what_ran", String.class))
                            .allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"));
                });
    }

    @Test
    void runsOnStartElsewhereWhenTold() {
        runner.withPropertyValues("spring.profiles.active=prod", "gofasta.seeds.run=on-start")
                .run(context ->
                        assertThat(places(context.getBean(JdbcTemplate.class))).containsExactly("all"));
    }

    @Test
    void backsOffWhenUserDefinesSeeds() {
        runner.withPropertyValues("spring.profiles.active=dev")
                .withUserConfiguration(OwnSeeds.class)
                .run(context -> {
                    assertThat(context).doesNotHaveBean(DatabaseSeeds.class);
                    assertThat(context.getBean(OwnSeeds.class).runs).isOne();
                });
    }

    @Test
    void isAbsentWithoutJdbc() {
        runner.withClassLoader(new FilteredClassLoader(JdbcTemplate.class))
                .run(context -> assertThat(context).doesNotHaveBean(Seeds.class));
    }

    @Test
    void isAbsentWhenDisabled() {
        runner.withPropertyValues("spring.profiles.active=dev", "gofasta.seeds.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Seeds.class).doesNotHaveBean(SeedsOnStart.class));
    }

    @Test
    void explainsTwoSeedsWithOneOrder() {
        runner.withPropertyValues("spring.profiles.active=dev")
                .withBean(Seeder.class, OwnSeeder::new)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis analysis = new SeedFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription())
                            .startsWith("Two seeds have the order 10: ")
                            .contains("seeds/010_all.sql", OwnSeeder.class.getName());
                    assertThat(analysis.getAction()).startsWith("Give one of them another number");
                });
    }

    @Test
    void refusesATableThatIsNone() {
        runner.withPropertyValues("gofasta.seeds.table=a; b")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(SeedException.class)
                        .hasStackTraceContaining("gofasta.seeds.table"));
    }

    private static List<String> places(JdbcTemplate jdbc) {
        return jdbc.queryForList("SELECT place FROM visits", String.class);
    }

    /** Takes the order of the file. */
    static class OwnSeeder implements Seeder {

        @Override
        public String name() {
            return "own";
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public void seed() {
            throw new AssertionError("must not run");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnSeeds {

        int runs;

        @Bean
        Seeds ownSeeds() {
            return () -> {
                runs++;
                return new SeedReport(Set.of(), List.of());
            };
        }
    }
}
