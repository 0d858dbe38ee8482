package dev.gofasta.it.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of what ran on which engine says what the reports say. */
class TestedEnginesTests {

    @TempDir
    private Path root;

    @Test
    void classTellsTheEngine() throws IOException {
        report("maven-plugin/it", "dev.gofasta.it.ShopTests", "<testcase name='a' classname='%s'/>");
        report("maven-plugin/it", "dev.gofasta.it.MariaDbShopTests", "<testcase name='a' classname='%s'/>".repeat(2));
        report("maven-plugin/it", "dev.gofasta.it.MainJobTests", "<testcase name='a' classname='%s'/>");
        report("starters/data", "dev.gofasta.data.SqliteTests$Lists", "<testcase name='a' classname='%s'/>");
        report("starters/seeds", "dev.gofasta.seeds.SeedsOnPostgresTests", "<testcase name='a' classname='%s'/>");

        assertThat(table())
                .contains("## `maven-plugin/it`", "| shop | 1 | 2 | – | – | – | – |")
                .contains("## `starters/data`", "| lists | – | – | 1 | – | – | – |")
                .contains("| seeds | 1 | – | – | – | – | – |")
                .doesNotContain("main job");
    }

    @Test
    void argumentTellsTheEngine() throws IOException {
        report("maven-plugin/database", "dev.gofasta.database.MigrateDownTests", """
                <testcase name='up(Domain, DatabaseEngine)[1] domain = SHOP, engine = MARIADB' classname='%1$s'/>
                <testcase name='up(Domain, DatabaseEngine)[2] domain = SHOP, engine = SQLITE' classname='%1$s'/>
                <testcase name='reads(Database)[1] engine = MYSQL' classname='%1$s'/>""");

        assertThat(table()).contains("| migrate down | – | 1 | 1 | – | – | – |");
    }

    @Test
    void failedAndSkippedOnesDoNotCountAsPassed() throws IOException {
        report("maven-plugin/it", "dev.gofasta.it.MySqlShopTests", """
                <testcase name='a' classname='%1$s'/>
                <testcase name='b' classname='%1$s'><failure message='no'/></testcase>
                <testcase name='c' classname='%1$s'><error message='no'/></testcase>
                <testcase name='d' classname='%1$s'><skipped message='There is no Docker.'/></testcase>""");

        assertThat(table())
                .contains("| shop | – | – | – | 1, 2 failed, 1 skipped | – | – |")
                .contains("- MySQL: There is no Docker.");
    }

    @Test
    void readingIsToldApartFromRunning() throws IOException {
        report(
                "maven-plugin/generator",
                "dev.gofasta.generator.sql.SqlGrammarTests",
                "<testcase name='grammarOfSqlServerReadsEachBatch()[1]' classname='%s'/>");

        assertThat(table())
                .contains("Read by a grammar of the dialect, not run", "| generated SQL | – | – | – | – | 1 | – |");
    }

    @Test
    void whatNeedsNoEngineIsNotSaidToHaveRunOnOne() throws IOException {
        report("maven-plugin/it", "dev.gofasta.it.SqlServerProjectTests", "<testcase name='a' classname='%s'/>");

        assertThat(table()).doesNotContain("project");
    }

    private String table() throws IOException {
        return new EngineTable(Reports.read(root)).markdown();
    }

    private void report(String module, String className, String cases) throws IOException {
        Path file = root.resolve(module).resolve("target/surefire-reports/TEST-" + className + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<testsuite>" + cases.replace("%s", "%1$s").formatted(className) + "</testsuite>");
    }
}
