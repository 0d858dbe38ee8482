package dev.gofasta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gofasta.lint.rule.Level;
import dev.gofasta.lint.rule.LintRule;
import dev.gofasta.lint.sql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes beyond one migration: what was there before, how Flyway runs it, and what is told about each statement. */
class MigrationLintTests {

    @Test
    void aTableOfAnEarlierMigrationMayHaveRows() {
        MigrationLint lint = new MigrationLint(new LintSettings(Dialect.POSTGRESQL, false, false));
        lint.look(script("V1__a.sql", "CREATE TABLE a (id uuid);"));
        assertThat(rules(lint.look(script("V2__b.sql", "DROP TABLE a;")))).containsExactly(LintRule.DROP_TABLE);
    }

    @Test
    void aTableOfAnEarlierMigrationOfTheSameRunHasNone() {
        MigrationLint lint = new MigrationLint(new LintSettings(Dialect.POSTGRESQL, true, false));
        lint.look(script("V1__a.sql", "CREATE TABLE a (id uuid);"));
        assertThat(rules(lint.look(script("V2__b.sql", "DROP TABLE a;")))).isEmpty();
    }

    @Test
    void aTableThatWasLearntHasRowsEvenInTheSameRun() {
        MigrationLint lint = new MigrationLint(new LintSettings(Dialect.POSTGRESQL, true, false));
        lint.learn(script("V1__a.sql", "CREATE TABLE a (id uuid);"));
        assertThat(rules(lint.look(script("V2__b.sql", "DROP TABLE a;")))).containsExactly(LintRule.DROP_TABLE);
    }

    @Test
    void aMigrationWithoutTransactionMayMixWhatItDoes() {
        String mixed = "CREATE INDEX CONCURRENTLY i ON a (b);\nALTER TABLE a ADD COLUMN c int;";
        assertThat(rules(look(mixed, true))).containsExactly(LintRule.CONCURRENTLY_IN_TRANSACTION);
        assertThat(rules(look(mixed, false))).isEmpty();
    }

    @Test
    void aConcurrentIndexWaitsForFlywaysOwnTransaction() {
        MigrationLint lint = new MigrationLint(new LintSettings(Dialect.POSTGRESQL, false, true));
        List<Finding> findings = lint.look(script("V1__i.sql", "CREATE INDEX CONCURRENTLY i ON a (b);"))
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(LintRule.CONCURRENTLY_UNDER_LOCK);
            assertThat(finding.recipe()).contains("spring.flyway.postgresql.transactional-lock: false");
        });
    }

    @Test
    void theRecipeIsForTheStatement() {
        Finding finding = look("CREATE UNIQUE INDEX codes ON shop.items (lower(code)) WHERE gone IS NULL;", true)
                .findings()
                .get(0);
        assertThat(finding.recipe())
                .contains("CREATE UNIQUE INDEX CONCURRENTLY codes ON shop.items (lower(code)) WHERE gone IS NULL;");
    }

    @Test
    void eachStatementIsDescribed() {
        ScriptReport report = look(
                "-- first\nCREATE TABLE a (id uuid);\n\n  -- gofasta:allow drop-table: empty since 2.1\n  DROP TABLE\n    b;\nSET x = 1;",
                true);
        assertThat(report.statements())
                .extracting(StatementReport::line, StatementReport::column, StatementReport::sql)
                .containsExactly(
                        tuple(2, 1, "CREATE TABLE a (id uuid)"), tuple(5, 3, "DROP TABLE b"), tuple(7, 1, "SET x = 1"));
        StatementReport drop = report.statements().get(1);
        assertThat(drop.kinds()).containsExactly("drop table");
        assertThat(drop.risk()).isEmpty();
        assertThat(drop.allowed()).singleElement().satisfies(allowed -> {
            assertThat(allowed.reason()).isEqualTo("empty since 2.1");
            assertThat(allowed.finding().level()).isEqualTo(Level.ERROR);
        });
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearest() {
        Finding finding = look("-- gofasta:allow drop-colums: x\nSELECT 1;", true)
                .findings()
                .get(0);
        assertThat(finding.rule()).isEqualTo(LintRule.UNKNOWN_RULE);
        assertThat(finding.recipe()).startsWith("Did you mean 'drop-column'? ");
    }

    @Test
    void anAllowBehindTheLastStatementIsReported() {
        assertThat(rules(look("SELECT 1;\n\n-- gofasta:allow drop-table: x\n", true)))
                .containsExactly(LintRule.UNUSED_ALLOW);
    }

    @Test
    void columnsCountUtf16Units() {
        Finding finding = look("/* 😀 */ DROP TABLE a;", true).findings().get(0);
        assertThat(finding.line()).isEqualTo(1);
        assertThat(finding.column()).isEqualTo("/* 😀 */ ".length() + 1);
    }

    @Test
    void linesEndInEveryWay() {
        assertThat(look("SELECT 1;\r\nSELECT 2;\rDROP TABLE a;\n", true).findings())
                .extracting(Finding::line)
                .containsExactly(3);
    }

    @Test
    void emptyScriptsHaveNothing() {
        assertThat(look("", true).statements()).isEmpty();
        assertThat(look("-- nothing yet\n;;\n", true).statements()).isEmpty();
    }

    private static ScriptReport look(String sql, boolean inTransaction) {
        return new MigrationLint(new LintSettings(Dialect.POSTGRESQL, false, false))
                .look(new MigrationScript("V1__x.sql", sql, inTransaction));
    }

    private static MigrationScript script(String path, String sql) {
        return new MigrationScript(path, sql, true);
    }

    private static List<LintRule> rules(ScriptReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }
}
