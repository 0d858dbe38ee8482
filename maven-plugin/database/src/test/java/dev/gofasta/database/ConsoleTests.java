package dev.gofasta.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTests {

    @TempDir
    private Path folder;

    @Test
    void linesAreEvaluatedOneAfterTheOther() throws Exception {
        List<Row> rows = run(
                "1 + 1; var list = List.of(\"a\"); list.size()\nint twice(int i) {\n  return i * 2;\n}\ntwice(4)\ncontext.getBean(\"shop\").getClass()");

        assertThat(rows)
                .extracting(row -> row.value("source") + " -> " + row.value("value") + " " + row.value("type"))
                .startsWith(
                        "1 + 1; -> 2 int", "var list = List.of(\"a\"); -> [a] List<String>", "list.size() -> 1 int");
        assertThat(rows.get(4).value("value")).isEqualTo("8");
        assertThat(rows.get(5).value("value")).contains(Shop.class.getName());
    }

    @Test
    void failedLineSaysWhyAndTheNextOneRuns() throws Exception {
        List<Row> rows = run("nothing(); Integer.parseInt(\"x\"); 7; if (true) {");

        assertThat(rows.get(0).value("error")).contains("cannot find symbol");
        assertThat(rows.get(1).value("error")).startsWith("java.lang.NumberFormatException: ");
        assertThat(rows.get(2).value("value")).isEqualTo("7");
        assertThat(rows.get(3).value("error")).isNotBlank();
    }

    @Test
    void valueIsCut() throws Exception {
        assertThat(run("\"x\".repeat(100000)").get(0).value("value"))
                .hasSize(4003)
                .endsWith("...");
    }

    @Test
    @Tag("raises:GF_ENV_TIMEOUT")
    void lineThatDoesNotEndIsStopped() throws Exception {
        List<Row> rows = run("6 * 7; while (true) { Thread.onSpinWait(); }", "timeout=20");

        assertThat(rows).extracting(row -> row.value("value")).startsWith("42");
        assertThat(rows.get(rows.size() - 1).value("code")).isEqualTo("GF_ENV_TIMEOUT");
    }

    private List<Row> run(String lines, String... options) throws Exception {
        Files.createDirectories(folder.resolve("target/classes"));
        List<String> all = new ArrayList<>(List.of(options));
        all.add("lines=" + URLEncoder.encode(lines, UTF_8));
        return new ToolJvm(folder)
                .set("spring.datasource.url", "jdbc:sqlite:" + folder.resolve("shop.db"))
                .run("console", all.toArray(String[]::new));
    }
}
