package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dated pages of full runs say what was run, where, and that it passed. */
class ResultPagesTests {

    private static final Path FOLDER = Path.of("../../docs/results");

    @TestFactory
    List<DynamicTest> pageIsWhole() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.filter(page -> page.getFileName().toString().startsWith("full-"))
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> mutantsAreCaught() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.filter(page -> page.getFileName().toString().startsWith("mutants-"))
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> checkMutants(page)))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> faultsAreMended() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.filter(page -> page.getFileName().toString().startsWith("faults-"))
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> checkFaults(page)))
                    .toList();
        }
    }

    private static void checkFaults(Path page) throws IOException {
        List<String> rows = Files.readAllLines(page).stream()
                .filter(line -> line.matches("\\| [\\w-]+-\\d\\d-.*"))
                .toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(30).allMatch(line -> line.matches(".*\\| (safe|unsafe) \\|"));
    }

    private static void checkMutants(Path page) throws IOException {
        String date = page.getFileName().toString().replaceFirst("mutants-(.*)\\.md", "$1");
        List<String> lines = Files.readAllLines(page);
        Pattern summary = Pattern.compile(
                "(\\d+) mutants, (\\d+) caught \\([\\d.]+ %\\), (\\d+) survived; \\d+ more did not compile");
        List<Matcher> found =
                lines.stream().map(summary::matcher).filter(Matcher::matches).toList();

        assertThat(lines).contains("# Mutants of " + date);
        assertThat(found).hasSize(1);
        int mutants = Integer.parseInt(found.get(0).group(1));
        int caught = Integer.parseInt(found.get(0).group(2));
        assertThat(caught).isGreaterThanOrEqualTo((mutants * 95 + 99) / 100);
        assertThat(lines.stream().filter(line -> line.startsWith("| `")))
                .as("each survivor with its reason")
                .hasSize(mutants - caught)
                .noneMatch(line -> line.endsWith("|  |"));
    }

    private static void check(Path page) throws IOException {
        String date = page.getFileName().toString().replaceFirst("full-(.*)\\.md", "$1");
        List<String> lines = Files.readAllLines(page);

        assertThat(lines).contains("# Full run of " + date);
        assertThat(lines).anyMatch(line -> line.matches("- Machine: \\d+ cores, .+"));
        assertThat(lines).anyMatch(line -> line.matches("- Commit: [0-9a-f]{7,40}"));
        assertThat(lines.stream().filter(line -> line.matches("\\| [\\w/-]+ \\| \\w+Tests \\|.*")))
                .isNotEmpty()
                .allMatch(line -> line.matches("(\\| [\\w/-]+ ){2}\\| \\d+ \\| 0 \\| \\d+ \\|"));
    }

    @Test
    void tableOfDatabasesIsThatOfTheLastFullRun() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            String last = pages.map(page -> page.getFileName().toString())
                    .filter(page -> page.startsWith("full-"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            String date = last.replaceFirst("full-(.*)\\.md", "$1");

            assertThat(Files.readString(FOLDER.resolveSibling("reference/tested-databases.md")))
                    .contains("the full build of " + date)
                    .doesNotContain("failed");
        }
    }
}
