package dev.gofasta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.lint.rule.LintRule;
import dev.gofasta.lint.sql.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Risky migrations, each with the rule that has to find it written at its line, and healthy ones that have to stay quiet. */
class SeedTests {

    private static final int FEWEST_RISKY = 4;
    private static final int FEWEST_HEALTHY = 30;

    @ParameterizedTest
    @EnumSource
    void everyRiskIsFoundAtItsLineAndNothingElse(Dialect dialect) {
        for (MigrationScript script : Seeds.of(dialect, "risky")) {
            assertThat(Seeds.look(dialect, script).findings())
                    .as(script.path())
                    .extracting(finding -> finding.line() + " " + finding.rule().id())
                    .containsExactlyInAnyOrderElementsOf(Seeds.expected(script.text()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void healthyMigrationsGiveNothing(Dialect dialect) {
        MigrationLint lint = Seeds.lint(dialect);
        for (MigrationScript script : Seeds.of(dialect, "healthy")) {
            assertThat(lint.look(script).findings()).as(script.path()).isEmpty();
        }
    }

    @Test
    void everyRuleHasARiskyMigration() {
        Set<LintRule> missing = EnumSet.allOf(LintRule.class);
        for (Dialect dialect : Dialect.values()) {
            List<MigrationScript> risky = Seeds.of(dialect, "risky");
            assertThat(risky.stream()
                            .mapToInt(script -> Seeds.expected(script.text()).size())
                            .sum())
                    .isGreaterThanOrEqualTo(FEWEST_RISKY);
            risky.forEach(script -> Seeds.expected(script.text())
                    .forEach(expected -> LintRule.of(expected.split(" ")[1]).ifPresent(missing::remove)));
        }
        // Depends on Flyway's settings and not on a script alone.
        missing.remove(LintRule.CONCURRENTLY_UNDER_LOCK);
        assertThat(missing).isEmpty();
        assertThat(Arrays.stream(Dialect.values())
                        .mapToInt(dialect -> Seeds.of(dialect, "healthy").size())
                        .sum())
                .isGreaterThanOrEqualTo(FEWEST_HEALTHY);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingSaysWhatHappensAndWhatToDo(Dialect dialect) {
        for (MigrationScript script : Seeds.of(dialect, "risky")) {
            for (Finding finding : Seeds.look(dialect, script).findings()) {
                assertThat(finding.message()).endsWith(".");
                assertThat(finding.recipe()).isNotBlank();
            }
        }
    }

    /** Whatever is cut off or mixed up: there is an answer, and places are inside the text. */
    @ParameterizedTest
    @EnumSource
    void brokenScriptsNeverCrash(Dialect dialect) {
        Random random = new Random(20_260_115);
        List<MigrationScript> seeds = new ArrayList<>(Seeds.of(dialect, "risky"));
        seeds.addAll(Seeds.of(dialect, "healthy"));
        for (int i = 0; i < 2_000; i++) {
            String text = seeds.get(random.nextInt(seeds.size())).text();
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            String broken =
                    random.nextBoolean() ? text.substring(from, to) : text.substring(0, from) + text.substring(to);
            int lines = (int) broken.chars().filter(c -> c == '\n').count() + 1;
            assertThat(Seeds.look(dialect, new MigrationScript("V1__x.sql", broken, true))
                            .findings())
                    .as(broken)
                    .allSatisfy(finding -> assertThat(finding.line()).isBetween(1, lines));
        }
    }

    /** What one database's reader makes of another one's SQL is of no use, but it is an answer. */
    @Test
    void scriptsOfOtherDatabasesNeverCrash() {
        Set<String> seen = new TreeSet<>();
        for (Dialect reader : Dialect.values()) {
            for (Dialect writer : Dialect.values()) {
                Seeds.of(writer, "risky")
                        .forEach(script -> Seeds.look(reader, script)
                                .findings()
                                .forEach(finding -> seen.add(finding.rule().id())));
            }
        }
        assertThat(seen).contains("drop-table", "not-understood");
    }
}
