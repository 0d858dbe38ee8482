package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

    private static void check(Path page) throws IOException {
        String date = page.getFileName().toString().replaceFirst("full-(.*)\\.md", "$1");
        List<String> lines = Files.readAllLines(page);

        assertThat(lines).contains("# Full run of " + date);
        assertThat(lines).anyMatch(line -> line.matches("- Machine: \\d+ cores, .+"));
        assertThat(lines).anyMatch(line -> line.matches("- Commit: [0-9a-f]{7,40}"));
        assertThat(lines.stream().filter(line -> line.matches("\\| \\w+Tests \\|.*")))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\| \\w+ \\| \\d+ \\| 0 \\| 0 \\| 0 \\| [\\d.,]+ \\|"));
    }
}
